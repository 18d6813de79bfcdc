package org.agrichain.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agrichain.domain.Issue;
import org.kie.api.builder.Message;

/**
 * Faults of the compiler in words of the rule files. A fault in the consequence of a rule is found
 * in generated code; the statement there is looked up in the rules to tell where it is written.
 */
final class CompileFaults {
  private static final String GENERATED = "Java source of ";

  private final Map<String, String> texts;
  private final Map<String, String> names;
  private final String folder;

  /** Place in a rule file. */
  private record Place(String file, int line) {}

  /**
   * Faults of one run of the compiler.
   *
   * @param texts rule texts by name
   * @param names name of each rule file by the path given to the compiler
   * @param folder folder as shown
   */
  CompileFaults(Map<String, String> texts, Map<String, String> names, String folder) {
    this.texts = texts;
    this.names = names;
    this.folder = folder;
  }

  List<Issue> issues(List<Message> messages) {
    List<Issue> issues = new ArrayList<>();
    for (Message message : messages) {
      String text = message.getText().strip();
      // Follows every fault in generated code, with the whole of that code.
      boolean echo = text.startsWith(GENERATED) || text.startsWith("Parser returned a null");
      if (!echo || messages.size() == 1) {
        issues.add(issue(place(message, messages), text));
      }
    }
    return issues.stream().distinct().toList();
  }

  private Place place(Message message, List<Message> messages) {
    String path = message.getPath() == null ? "" : message.getPath();
    for (Map.Entry<String, String> each : names.entrySet()) {
      if (each.getKey().endsWith(path) && !path.isEmpty()) {
        return message.getLine() > 0
            ? new Place(each.getValue(), message.getLine())
            : quoted(each.getValue(), message.getText());
      }
    }
    for (Message other : messages) {
      if (!path.isEmpty() && other.getText().startsWith(GENERATED + path)) {
        return written(generatedLine(other.getText(), message.getLine()));
      }
    }
    return null;
  }

  /** A line of generated code; the code begins on the second line of the message. */
  private static String generatedLine(String text, int line) {
    String[] lines = text.split("\n", -1);
    return line > 0 && line < lines.length ? lines[line] : "";
  }

  /** Where the expression is written that a message without a line quotes after its colon. */
  private Place quoted(String file, String text) {
    int line = lineOf(text.substring(text.lastIndexOf(": ") + 1), texts.get(file));
    return new Place(file, line);
  }

  /** The first place in the rules where a statement of generated code is written. */
  private Place written(String statement) {
    for (Map.Entry<String, String> file : texts.entrySet()) {
      int line = lineOf(statement, file.getValue());
      if (line > 0) {
        return new Place(file.getKey(), line);
      }
    }
    return null;
  }

  /** Line from 1 that holds the words, comments and blanks aside; 0 when none does. */
  private static int lineOf(String words, String text) {
    String wanted = squeezed(words);
    String[] lines = text.split("\n", -1);
    for (int at = 0; at < lines.length && !wanted.isEmpty(); at++) {
      String line = squeezed(lines[at]);
      if (!line.startsWith("//") && line.contains(wanted)) {
        return at + 1;
      }
    }
    return 0;
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private Issue issue(Place place, String text) {
    return new Issue(
        "rule-fault",
        Issue.Severity.ERROR,
        place == null ? folder : folder + "/" + place.file(),
        place == null ? 0 : place.line(),
        "",
        "",
        text,
        "");
  }
}
