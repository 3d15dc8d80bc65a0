package progress.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import progress.model.RandomModels;

class SqueezerTest {
    private static final Squeezer SQUEEZER = new Squeezer();

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static PackedTopic packed(long seed) {
        return PackedTopic.of(RandomModels.topic(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsSqueezedComesBackAsItWas(long seed) {
        PackedTopic topic = packed(seed);
        PackedTopic like = packed(seed + 1);

        PackedTopic back = SQUEEZER.expand(SQUEEZER.squeeze(topic, like), like);

        assertThat(back.bytes()).isEqualTo(topic.bytes());
        assertThat(back.key()).isEqualTo(like.key());
    }

    @Test
    void theSameAgainTakesNoRoom() {
        PackedTopic topic = packed(7);

        assertThat(SQUEEZER.squeeze(topic, topic).bytes().length).isLessThan(topic.bytes().length / 10);
    }

    @Test
    void whatIsSomethingElseIsRefused() {
        PackedTopic nonsense = new PackedTopic("k", new byte[] {7, 7, 7, 7});

        assertThatIllegalArgumentException().isThrownBy(() -> SQUEEZER.expand(nonsense, packed(1)));
    }
}
