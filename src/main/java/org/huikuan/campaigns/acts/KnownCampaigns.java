package org.huikuan.campaigns.acts;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.campaigns.Board;
import org.huikuan.campaigns.CampaignReads;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** Campaigns that nobody has ended, named by {@code campaignId}. Nothing is locked: one is ended once. */
@Component
class KnownCampaigns implements Subjects<Board> {

    private final CampaignReads reads;

    KnownCampaigns(CampaignReads reads) {
        this.reads = reads;
    }

    @Override
    public Board seen(Where where) {
        return reads.board(where.id("campaignId"));
    }

    @Override
    public Board locked(Where where, Set<Role> roles) {
        Board board = seen(where);
        if (board.campaign().endedOn() != null) {
            throw new Conflict("campaign-over");
        }
        return board;
    }

    @Override
    public void look(Board board, Doing done) {}
}
