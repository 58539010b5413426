package org.sourcier.report.stix;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that follow from what they name: UUIDs of version 5 (RFC 9562, section 5.5). */
final class Ids {
  /** Our own name space: of the name "sourcier.org" in that of domain names. */
  private static final UUID SPACE =
      uuid(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "sourcier.org");

  private static final int UUID_BYTES = 16;
  private static final long VERSION = 0x5000L;
  private static final long VERSION_BITS = 0xf000L;
  private static final long VARIANT = 0x8000000000000000L;
  private static final long VARIANT_BITS = 0xc000000000000000L;

  private Ids() {}

  /** The id of an object: "note--…", the same whenever it is named by the same words. */
  static String of(String type, String... name) {
    return type + "--" + uuid(SPACE, type + "\n" + String.join("\n", name));
  }

  /** The UUID of a name in a name space. */
  static UUID uuid(UUID space, String name) {
    ByteBuffer id = ByteBuffer.allocate(UUID_BYTES);
    id.putLong(space.getMostSignificantBits()).putLong(space.getLeastSignificantBits());
    MessageDigest sha1 = sha1();
    sha1.update(id.array());
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = (hash.getLong() & ~VERSION_BITS) | VERSION;
    long low = (hash.getLong() & ~VARIANT_BITS) | VARIANT;
    return new UUID(high, low);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
