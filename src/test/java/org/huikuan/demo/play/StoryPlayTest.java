package org.huikuan.demo.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import org.huikuan.training.Passage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationEventPublisher;

/** Whoever waits for the world that is being played is told when it will never come. */
class StoryPlayTest {

    private final Programme programme = mock(Programme.class);
    private final Passage passage = mock(Passage.class);
    private final StoryPlay play = new StoryPlay(programme, passage, mock(ApplicationEventPublisher.class));

    @Test
    void aPlayThatTheVirtualMachineStopsHasFailedToo() {
        when(programme.begin()).thenReturn(LocalDate.of(2026, 7, 1));
        doThrow(new InternalError("Out of space in CodeCache")).when(passage).during(any());

        play.prepare();
        play.begin(new AvailabilityChangeEvent<>(this, ReadinessState.ACCEPTING_TRAFFIC));

        await().until(play::failed);
        assertThat(play.playing()).contains(LocalDate.of(2026, 7, 1));
    }
}
