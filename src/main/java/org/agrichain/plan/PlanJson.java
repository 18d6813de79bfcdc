package org.agrichain.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of plan.json: equal summaries give equal bytes. */
public final class PlanJson {
  /** Value of the field {@code format} of every plan.json this version writes and reads. */
  public static final String FORMAT = "agrichain-plan/1";

  /** Counts that plans made before they were counted do not have. */
  private static final List<String> LATER = List.of("lpFailures", "lpUnanswered", "conditioning");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .addModule(
              new SimpleModule()
                  .addSerializer(Double.class, new PlainNumber())
                  .addSerializer(double.class, new PlainNumber()))
          .build();

  /** Keeps the zeros at the end of amounts of money. */
  private static final ObjectReader EXACT =
      MAPPER
          .reader()
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

  private PlanJson() {}

  /** Bytes of a JSON file such as plan.json, UTF-8, ending in a line break. */
  public static byte[] bytes(Object summary) throws IOException {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    String text =
        MAPPER
            .writer(new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent))
            .writeValueAsString(summary);
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A record as {@link #bytes} wrote it.
   *
   * @throws IOException when the bytes are no JSON, or a field is missing or odd
   */
  public static <T> T read(byte[] bytes, Class<T> type) throws IOException {
    return MAPPER.readValue(bytes, type);
  }

  static PlanSummary read(byte[] bytes) throws IOException {
    JsonNode summary = EXACT.readTree(bytes);
    if (!(summary.get("solver") instanceof ObjectNode solver)
        || LATER.stream().allMatch(solver::has)) {
      return read(bytes, PlanSummary.class);
    }
    LATER.stream().filter(field -> !solver.has(field)).forEach(solver::putNull);
    return MAPPER.treeToValue(summary, PlanSummary.class);
  }

  /** True when the bytes are a JSON object whose {@code format} is the one given. */
  public static boolean isOfFormat(byte[] bytes, String format) {
    try {
      return format.equals(MAPPER.readTree(bytes).path("format").asText());
    } catch (IOException e) {
      return false;
    }
  }

  private static final class PlainNumber extends StdSerializer<Double> {
    private static final long serialVersionUID = 1L;

    PlainNumber() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeNumber(new BigDecimal(PlanColumn.plain(value)));
    }
  }
}
