package progress.pack;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import progress.model.Decimal;

/** Bytes that are written one behind the other; small numbers take few of them. */
final class ByteSink {
    private byte[] bytes = new byte[512];
    private int size;

    void octet(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    /** A number from 0: seven bits in a byte, the lowest first; the eighth says that more follow. */
    void count(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            octet((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        octet((int) rest);
    }

    /** Any number, near 0 or not: its sign goes into the lowest bit. */
    void number(long value) {
        count(value << 1 ^ value >> 63);
    }

    void text(String value) {
        block(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A decimal number as it was written. */
    void decimal(Decimal value) {
        BigInteger unscaled = value.unscaled();
        boolean isLong = unscaled.bitLength() < Long.SIZE;
        count((long) value.decimals() << 1 | (isLong ? 0 : 1));
        if (isLong) {
            number(unscaled.longValue());
        } else {
            block(unscaled.toByteArray());
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void block(byte[] block) {
        count(block.length);
        for (byte octet : block) {
            octet(octet);
        }
    }
}
