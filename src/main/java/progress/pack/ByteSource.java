package progress.pack;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import progress.model.Decimal;

/** Reads what a {@link ByteSink} has taken, in the same order. */
final class ByteSource {
    private final byte[] bytes;
    private int next;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    int octet() {
        return bytes[next++] & 0xFF;
    }

    long longCount() {
        long value = 0;
        int shift = 0;
        int octet = octet();
        while (octet >= 0x80) {
            value |= (octet & 0x7FL) << shift;
            shift += 7;
            octet = octet();
        }
        return value | (long) octet << shift;
    }

    int count() {
        return (int) longCount();
    }

    long number() {
        long value = longCount();
        return value >>> 1 ^ -(value & 1);
    }

    String text() {
        int length = count();
        next += length;
        return new String(bytes, next - length, length, StandardCharsets.UTF_8);
    }

    Decimal decimal() {
        int form = count();
        int decimals = form >> 1;
        if ((form & 1) == 0) {
            return Decimal.of(number(), decimals);
        }
        int length = count();
        next += length;
        return new Decimal(new BigInteger(Arrays.copyOfRange(bytes, next - length, next)), decimals);
    }
}
