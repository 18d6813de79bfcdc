package org.agrichain.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be used, in words. */
final class FileReason {
  private FileReason() {}

  static String of(FileSystemException fault, Words words) {
    if (fault instanceof NoSuchFileException) {
      return words.say("file.missing");
    }
    if (fault instanceof AccessDeniedException) {
      return words.say("file.denied");
    }
    if (fault instanceof FileAlreadyExistsException) {
      return words.say("file.exists");
    }
    if (fault instanceof NotDirectoryException) {
      return words.say("file.no-folder");
    }
    if (fault instanceof DirectoryNotEmptyException) {
      return words.say("file.not-empty");
    }
    return fault.getReason() == null ? words.say("file.unusable") : fault.getReason();
  }
}
