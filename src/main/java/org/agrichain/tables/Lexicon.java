package org.agrichain.tables;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.agrichain.dataset.Lang;

/** The one dictionary of both languages: every word that a rule table may use, and its meaning. */
public final class Lexicon {
  private static final Lexicon INSTANCE = load();

  /** Meanings by family and word; the first word of each language is the one shown. */
  private final Map<String, Map<String, String>> meanings = new HashMap<>();

  private final Map<String, Map<String, List<String>>> shown = new HashMap<>();

  private Lexicon() {}

  /** The dictionary shipped with the program. */
  public static Lexicon get() {
    return INSTANCE;
  }

  /** Meaning of a word, null when the dictionary has none in that family. */
  String meaning(String family, String word) {
    return meanings.getOrDefault(family, Map.of()).get(normal(word));
  }

  /** The word for a meaning, or the meaning itself where there is none. */
  public String word(String family, String meaning, Lang lang) {
    List<String> words = shown.getOrDefault(family, Map.of()).get(meaning);
    return words == null ? meaning : words.get(lang == Lang.ZH ? 1 : 0);
  }

  /** Every word of a family. */
  Collection<String> words(String family) {
    return new TreeSet<>(meanings.getOrDefault(family, Map.of()).keySet());
  }

  /** Every meaning of a family, in the order of the dictionary. */
  Collection<String> meanings(String family) {
    return shown.getOrDefault(family, Map.of()).keySet();
  }

  static String normal(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    try (InputStream in = Lexicon.class.getResourceAsStream("words.csv");
        MappingIterator<String[]> rows = mapper.readerFor(String[].class).readValues(in)) {
      rows.next();
      while (rows.hasNext()) {
        String[] row = rows.next();
        lexicon.add(row[0], row[1], row[2], row[3]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void add(String family, String meaning, String english, String chinese) {
    List<String> words = new ArrayList<>(List.of(english.split(";")));
    words.addAll(List.of(chinese.split(";")));
    Map<String, String> known = meanings.computeIfAbsent(family, f -> new LinkedHashMap<>());
    words.forEach(word -> known.put(normal(word), meaning));
    shown
        .computeIfAbsent(family, f -> new LinkedHashMap<>())
        .put(meaning, List.of(english.split(";")[0], chinese.split(";")[0]));
  }
}
