package org.huikuan.campaigns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.ledger.AccountCases;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns as far as a person sees them: managers all, others those in which they have a customer, and these customers. */
@Service
@Transactional(readOnly = true)
public class CampaignReads {

    private static final int MOST = 100;

    private final Campaigns campaigns;
    private final Creditors creditors;
    private final BusinessDay day;
    private final WorkingDays days;
    private final AccountCases cases;
    private final CurrentUser user;

    CampaignReads(
            Campaigns campaigns,
            Creditors creditors,
            BusinessDay day,
            WorkingDays days,
            AccountCases cases,
            CurrentUser user) {
        this.campaigns = campaigns;
        this.creditors = creditors;
        this.day = day;
        this.days = days;
        this.cases = cases;
        this.user = user;
    }

    /** Those that run first, then the newest. */
    public List<Board> boards() {
        return campaigns.all(manages() ? null : user.id(), MOST).stream()
                .map(this::board)
                .sorted(Comparator.comparing((Board b) -> !b.isRunning()))
                .toList();
    }

    /** @throws NotFound when there is none, or the person has no customer in it */
    public Board board(String id) {
        Board board = campaigns
                .find(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0)
                .map(this::board)
                .orElseThrow(() -> new NotFound("no-campaign"));
        if (board.lines().isEmpty()) {
            throw new NotFound("no-campaign");
        }
        return board;
    }

    public boolean manages() {
        return user.isSystem()
                || user.groups().contains(Role.MANAGERS.group())
                || user.groups().contains(Role.ADMINISTRATORS.group());
    }

    private Board board(Campaign campaign) {
        Creditor creditor = creditors.get(campaign.creditorId());
        LocalDate today = day.today(creditor);
        List<Progress> all = campaigns.progress(campaign, campaign.until(today)).stream()
                .filter(p -> manages() || p.target().person().equals(user.id()))
                .toList();
        Map<Long, String> open =
                cases.openCasesOf(all.stream().map(p -> p.target().accountId()).toList());
        List<BoardLine> lines = all.stream()
                .map(p -> line(p, campaign, creditor, today, open.get(p.target().accountId())))
                .sorted(Comparator.comparing((BoardLine l) -> !l.isDue())
                        .thenComparing(l -> l.nextOn() == null ? LocalDate.MAX : l.nextOn()))
                .toList();
        return new Board(campaign, creditor.code(), today, lines);
    }

    private BoardLine line(
            Progress p, Campaign campaign, Creditor creditor, LocalDate today, @Nullable String caseNumber) {
        if (!campaign.isRunning(today) || p.isReached()) {
            return new BoardLine(p, caseNumber, null, false);
        }
        LocalDate reached = p.reachedOn();
        LocalDate next = reached == null
                ? days.onOrAfter(creditor.country(), campaign.startsOn())
                : days.plus(creditor.country(), reached, p.target().everyDays());
        return new BoardLine(p, caseNumber, next, !next.isAfter(today));
    }
}
