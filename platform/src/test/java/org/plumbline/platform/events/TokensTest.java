package org.plumbline.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a projection stands is stored with Axon's general serializer, made as its auto-configuration makes it. */
class TokensTest {

    private final Serializer general = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(new AxonConfiguration().axonTypes())
            .build();

    static List<TrackingToken> tokens() {
        var at = new GlobalSequenceTrackingToken(1_234_567_890_123L);
        var gaps = GapAwareTrackingToken.newInstance(12, List.of(3L, 5L, 11L));
        return List.of(
                at,
                gaps,
                ReplayToken.createReplayToken(at),
                ReplayToken.createReplayToken(at, new GlobalSequenceTrackingToken(5)),
                ReplayToken.createReplayToken(gaps, GapAwareTrackingToken.newInstance(4, List.of(3L))));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void a_token_reads_back_equal(TrackingToken token) {
        SerializedObject<byte[]> stored = general.serialize(token, byte[].class);
        assertThat(general.<byte[], Object>deserialize(stored)).isEqualTo(token);
    }
}
