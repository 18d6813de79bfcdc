package org.agrichain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as the solvers print them. */
class SolverLogTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "none",
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "CP_SAT;#Bound   0.01s best:-inf  next:[-169.536,479.08] initial_domain;none;479.08",
        "CP_SAT;#2       0.01s best:189.08 next:[189.08,301.557191] rnd_cst_lns (d=5.00e-01);189.08;301.557191",
        "CP_SAT;#1       0.09s best:301.5572 next:[]         default_lp;301.5572;none",
        "CP_SAT;#Model   0.01s var:7/7 constraints:6/6 compo:4,3;none;none",
        "HIGHS; J       0       0         0   0.00%   inf             175                Large        0      0;175;none",
        "HIGHS;         0       0         0   0.00%   5690808.074449  -inf                 inf        0      0;none;5690808.074449",
        "HIGHS;  Dual bound        5650295.06197;none;5650295.06197",
        "HIGHS;  Primal bound      -inf;none;none",
        "SCIP;p 0.0s|     1 |     0 |    22 |     - |   locks|   0 |  36 |  33 |  33 |   0 |  0 |   0 |   0 | 7.963940e+02 | 2.889776e+02 | 175.59%| unknown;288.9776;796.394",
        "SCIP;  0.0s|     1 |     0 |    57 |     - |  1004k |   0 |  36 |  33 |  33 |   0 |  0 |   0 |   0 | 3.068471e+02 |      --      |   Inf  | unknown;none;306.8471",
        "SCIP; time | node  | left  |LP iter|LP it/n|mem/heur|mdpt |vars |cons |rows |cuts |sepa|confs|strbr|  dualbound   | primalbound  |  gap   | compl. ;none;none",
        "SCIP;Dual Bound         : +3.01557200000000e+02;none;301.5572",
        "SCIP;Dual Bound         : +1.00000000000000e+20;none;none"
      })
  void aLineTellsPlanAndBound(ExactEngine engine, String line, Double value, Double bound) {
    SolverLog log = new SolverLog(engine);

    assertThat(log.read(line)).isEqualTo(value != null || bound != null);
    assertThat(log.value()).isEqualTo(value);
    assertThat(log.bound()).isEqualTo(bound);
    assertThat(log.read(line)).isFalse();
  }
}
