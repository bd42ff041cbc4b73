package org.huikuan.campaigns.acts;

import java.util.Set;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.campaigns.Board;
import org.huikuan.campaigns.BoardLine;
import org.huikuan.campaigns.Campaigns;
import org.huikuan.campaigns.Progress;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manager ends a campaign, on its last day, before or after, and says what came of it. */
@Component
class EndCampaign extends DeclaredAct<Board, EndCampaignInput> {

    private final Campaigns campaigns;
    private final Journal journal;

    EndCampaign(KnownCampaigns subjects, Campaigns campaigns, Journal journal) {
        super("end-campaign", Set.of(Role.MANAGERS, Role.ADMINISTRATORS), subjects, EndCampaignInput.class);
        this.campaigns = campaigns;
        this.journal = journal;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.PAGE);
    }

    @Override
    public @Nullable Object carryOut(Board board, EndCampaignInput input, Doing doing) {
        if (!campaigns.end(board.campaign().id(), board.today(), doing.by(), input.outcome())) {
            throw new Conflict("campaign-over");
        }
        journal.write(board.lines().stream().map(l -> ended(board, l)).toList());
        return null;
    }

    private static JournalEntry ended(Board board, BoardLine line) {
        Progress p = line.progress();
        return new JournalEntry(
                p.target().accountId(),
                null,
                "campaign-ended",
                Sentence.text(board.campaign().name()),
                Sentence.joined(" / ", p.counted(), p.target().amount()));
    }
}
