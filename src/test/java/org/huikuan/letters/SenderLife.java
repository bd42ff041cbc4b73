package org.huikuan.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.outbox.Outboxes;
import org.huikuan.shared.UnitOfWork;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The life of a sender as a process of its own: decides on letters for cases without one, sends them, until there is
 * nothing left or it is killed. Ordering, outbox, gate, archive, journal and mail are the application's own; the facts
 * are read from the ledger without cases, and the paper is a line of text, so that a life begins within a second.
 */
final class SenderLife {

    private SenderLife() {}

    /** @param args address of the database, port of the mail server */
    public static void main(String[] args) {
        System.setProperty("huikuan.test.database", args[0]);
        System.setProperty("huikuan.test.port", args[1]);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().setActiveProfiles("training");
            context.register(SenderHouse.class);
            context.refresh();
            live(context);
            System.out.println("done");
        }
    }

    private static void live(AnnotationConfigApplicationContext context) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        boolean left = true;
        while (left) {
            List<LetterOrder> orders = jdbc.sql("""
                            select c.id, c.creditor_id, c.account_id from huikuan.collection_case c
                            where not exists (select 1 from huikuan.letter l where l.case_id = c.id)
                            order by c.id fetch first 7 rows only""")
                    .query((row, n) -> order(row.getLong("creditor_id"), row.getLong("account_id"), row.getLong("id")))
                    .list();
            context.getBean(UnitOfWork.class)
                    .inNew(() -> context.getBean(Letters.class).order(orders));
            context.getBean(Outboxes.class).send("letters");
            System.out.println("alive");
            left = !orders.isEmpty()
                    || jdbc.sql("select count(*) from huikuan.letter where state = 'queued'")
                                    .query(Long.class)
                                    .single()
                            > 0;
        }
    }

    private static LetterOrder order(long creditor, long account, long kase) {
        return new LetterOrder(
                creditor, account, kase, LetterCode.L03, "visit", "plan", 1, LocalDate.parse("2026-03-02"), Map.of());
    }
}
