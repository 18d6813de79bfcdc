package org.agrichain.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences for people, by key and language, from {@code messages*.properties}. */
public final class Messages {
  private static final Map<Lang, Properties> BUNDLES = new EnumMap<>(Lang.class);

  private Messages() {}

  /** English text of a key with {0}, {1} ... replaced. */
  public static String text(String key, Object... args) {
    String text = find(key, Lang.EN);
    if (text == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    for (int i = 0; i < args.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(args[i]));
    }
    return text;
  }

  /** Text of a key, null when there is none. */
  static synchronized String find(String key, Lang lang) {
    return BUNDLES.computeIfAbsent(lang, Messages::load).getProperty(key);
  }

  /**
   * The same text in another language. Issues hold English words; the key is found again by the
   * English text, so that an issue needs no second form.
   *
   * @param family start of the keys, such as {@code hint.}
   */
  static String translate(String family, String english, Lang lang) {
    find("", Lang.EN);
    Properties texts = BUNDLES.get(Lang.EN);
    for (String key : new TreeSet<>(texts.stringPropertyNames())) {
      if (lang != Lang.EN && key.startsWith(family) && find(key, lang) != null) {
        String pattern = Pattern.quote(texts.getProperty(key));
        Matcher matcher =
            Pattern.compile(pattern.replaceAll("\\{\\d}", "\\\\E(.*)\\\\Q")).matcher(english);
        if (matcher.matches()) {
          String text = find(key, lang);
          for (int i = 0; i < matcher.groupCount(); i++) {
            text = text.replace("{" + i + "}", matcher.group(i + 1));
          }
          return text;
        }
      }
    }
    return english;
  }

  private static Properties load(Lang lang) {
    String name = lang == Lang.EN ? "messages.properties" : "messages_zh.properties";
    Properties texts = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
