package org.agrichain.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** report.html: one file with its style, scripts and data inside. */
final class PageFile {
  private PageFile() {}

  static byte[] bytes(Page page) throws IOException {
    String html =
        resource("report.html")
            .replace("{{lang}}", page.phrases().lang().name().toLowerCase(Locale.ROOT))
            .replace("{{title}}", escaped(page.title()))
            .replace("{{noscript}}", escaped(page.phrases().say("page.noscript")))
            .replace("{{style}}", resource("report.css"));
    // Scripts last and by hand: a dollar sign or a brace in them means nothing here.
    StringBuilder all = new StringBuilder(html.length() + 4_000_000);
    int at = html.indexOf("{{scripts}}");
    all.append(html, 0, at);
    script(all, "", resource("echarts.min.js"));
    script(all, " type=\"application/json\" id=\"data\"", PageJson.of(page));
    for (String part : new String[] {"words.js", "tables.js", "pictures.js", "report.js"}) {
      script(all, "", resource(part));
    }
    all.append(html, at + "{{scripts}}".length(), html.length());
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void script(StringBuilder all, String attributes, String text) {
    all.append("<script").append(attributes).append(">\n").append(text).append("\n</script>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PageFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
