package org.agrichain.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into text: UTF-8 with or without a mark, or the GBK of old Excel. */
final class CsvText {
  private static final int PROBE = 65_536;

  private CsvText() {}

  /** True when bytes at the start of a file cannot be text. */
  static boolean binary(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, PROBE); i++) {
      int b = bytes[i] & 0xff;
      if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' || b == 0x7f) {
        return true;
      }
    }
    return false;
  }

  /** Text of the bytes, or null (with an issue) when they are not text. */
  static String decode(String file, byte[] bytes, IssueList issues) {
    if (binary(bytes)) {
      issues.add(
          Fault.NOT_TEXT, file, 0, "", "", Messages.text("limit.text"), hint("hint.save-utf8"));
      return null;
    }
    String text = strictly(bytes, StandardCharsets.UTF_8);
    if (text == null) {
      text = strictly(bytes, Charset.forName("GB18030"));
      Fault fault = text == null ? Fault.NOT_TEXT : Fault.GBK_ENCODED;
      issues.add(fault, file, 0, "", "", Messages.text("limit.text"), hint("hint.save-utf8"));
    }
    boolean marked = text != null && !text.isEmpty() && text.charAt(0) == '\ufeff';
    return marked ? text.substring(1) : text;
  }

  private static String hint(String key) {
    return Messages.text(key);
  }

  private static String strictly(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
