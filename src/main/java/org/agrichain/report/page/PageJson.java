package org.agrichain.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agrichain.plan.PlanColumn;

/**
 * A page as the script of report.html reads it. Columns are written one after another, words of a
 * column once each: a table of many lots is a fifth of the size so.
 */
final class PageJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          // Options stand in maps, whose order is another in every run of the program.
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private PageJson() {}

  static String of(Page page) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("lang", page.phrases().lang().name().toLowerCase(Locale.ROOT));
      json.writeStringField("title", page.title());
      json.writeStringField("subtitle", page.subtitle());
      json.writePOJOField("phrases", page.phrases().ofThePage());
      json.writeArrayFieldStart("exhibits");
      for (Exhibit exhibit : page.exhibits()) {
        exhibit(json, exhibit, page.phrases());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    // Inside a script element nothing may look like the end of it or like a comment.
    return text.toString().replace("<", "\\u003c");
  }

  private static void exhibit(JsonGenerator json, Exhibit exhibit, Phrases phrases)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("section", exhibit.section());
    json.writeStringField("id", exhibit.id());
    json.writeStringField("title", phrases.say("title." + exhibit.id()));
    json.writeStringField("note", phrases.say("note." + exhibit.id()));
    json.writeStringField("picture", exhibit.picture());
    json.writePOJOField("options", exhibit.options());
    json.writeNumberField("rows", exhibit.rows().size());
    json.writeArrayFieldStart("columns");
    for (int i = 0; i < exhibit.columns().size(); i++) {
      Column column = exhibit.columns().get(i);
      json.writeStartObject();
      json.writeStringField("key", column.key());
      json.writeStringField("kind", column.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("name", phrases.heading(column));
      cells(json, exhibit.rows(), i, phrases);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void cells(JsonGenerator json, List<List<Object>> rows, int at, Phrases phrases)
      throws IOException {
    Map<String, Integer> words = new LinkedHashMap<>();
    boolean numbers =
        rows.stream().map(row -> row.get(at)).allMatch(v -> v == null || v instanceof Number);
    json.writeArrayFieldStart("cells");
    for (List<Object> row : rows) {
      Object value = row.get(at);
      if (value == null) {
        json.writeNull();
      } else if (numbers) {
        json.writeRawValue(PlanColumn.text(rounded(value)));
      } else {
        String word = word(value, phrases);
        words.putIfAbsent(word, words.size());
        json.writeNumber(words.get(word));
      }
    }
    json.writeEndArray();
    if (!numbers) {
      json.writePOJOField("words", words.keySet());
    }
  }

  /** What is written of a value where not every value is a number. */
  static String word(Object value, Phrases phrases) {
    return value instanceof Boolean flag
        ? phrases.say(flag ? "word.yes" : "word.no")
        : PlanColumn.text(value);
  }

  /** Sums in binary numbers carry noise after the sixth decimal. */
  private static Object rounded(Object value) {
    return value instanceof Double number ? (Object) (Math.rint(number * 1e6) / 1e6) : value;
  }
}
