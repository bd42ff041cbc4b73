package org.huikuan.campaigns.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.campaigns.Board;
import org.huikuan.campaigns.BoardLine;
import org.huikuan.campaigns.Campaign;
import org.huikuan.campaigns.Progress;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/** A campaign as programs are told it. @param due how many customers are to be contacted today */
record CampaignView(
        long id,
        String name,
        String creditor,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean running,
        String startedBy,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        @Nullable String outcome,
        long due,
        long reached,
        List<Line> targets) {

    record Sum(String currency, String amount) {

        static Sum of(Money money) {
            return new Sum(money.currency(), money.amount().toPlainString());
        }
    }

    /** What is fixed for a customer, and how far it has come. @param reached whether the amount is in */
    record Line(
            String customer,
            String customerName,
            @Nullable String caseNumber,
            String person,
            Sum amount,
            Sum overdueAtStart,
            LocalDate payOn,
            String counterpart,
            int everyDays,
            @Nullable LocalDate triedOn,
            @Nullable LocalDate reachedOn,
            @Nullable LocalDate nextOn,
            boolean due,
            Sum promised,
            List<Sum> paid,
            boolean reached) {

        static Line of(BoardLine line) {
            Progress p = line.progress();
            return new Line(
                    p.customer(),
                    p.name(),
                    line.caseNumber(),
                    p.target().person(),
                    Sum.of(p.target().amount()),
                    Sum.of(p.target().overdue()),
                    p.target().payOn(),
                    p.target().counterpart(),
                    p.target().everyDays(),
                    p.triedOn(),
                    p.reachedOn(),
                    line.nextOn(),
                    line.isDue(),
                    Sum.of(p.promised()),
                    p.paid().stream().map(Sum::of).toList(),
                    p.isReached());
        }
    }

    static CampaignView of(Board board) {
        Campaign c = board.campaign();
        return new CampaignView(
                c.id(),
                c.name(),
                board.creditor(),
                c.startsOn(),
                c.endsOn(),
                board.isRunning(),
                c.startedBy(),
                c.endedOn(),
                c.endedBy(),
                c.outcome(),
                board.due(),
                board.reached(),
                board.lines().stream().map(Line::of).toList());
    }
}
