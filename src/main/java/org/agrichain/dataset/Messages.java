package org.agrichain.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** Sentences for people, by key and language, from {@code messages*.properties}. */
final class Messages {
  private static final Map<Lang, Properties> BUNDLES = new EnumMap<>(Lang.class);

  private Messages() {}

  /** English text of a key with {0}, {1} ... replaced. */
  static String text(String key, Object... args) {
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
