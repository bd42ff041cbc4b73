package org.huikuan.ledger.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.Credit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Receipts and credit notes of an account with what they pay, two statements for a page of them. */
@Component
class ReceiptViews {

    private final JdbcClient jdbc;
    private final org.huikuan.ledger.money.BookedCredits booked;

    ReceiptViews(JdbcClient jdbc, org.huikuan.ledger.money.BookedCredits booked) {
        this.jdbc = jdbc;
        this.booked = booked;
    }

    List<ReceiptView> ofAccount(Account account, int offset, int most) {
        return views(account, booked.ofAccount(account.id(), offset, most));
    }

    List<ReceiptView> receipts(Account account, int offset, int most) {
        return views(account, booked.receiptsOf(account.id(), offset, most));
    }

    long countReceipts(Account account) {
        return jdbc.sql("select count(*) from huikuan.receipt where account_id = ?")
                .param(account.id())
                .query(Long.class)
                .single();
    }

    ReceiptView of(Account account, Booked one) {
        return views(account, List.of(one)).get(0);
    }

    private List<ReceiptView> views(Account account, List<Booked> all) {
        Map<String, List<ReceiptView.Item>> items = items(all);
        return all.stream()
                .map(b -> ReceiptView.of(b, account.customer(), items.getOrDefault(key(b), List.of())))
                .toList();
    }

    private Map<String, List<ReceiptView.Item>> items(List<Booked> all) {
        Map<String, List<ReceiptView.Item>> items = new HashMap<>();
        jdbc.sql("""
                        select 'RECEIPT' || x.receipt_id as of_credit, i.number, sum(x.amount)
                        from unnest(cast(:receipts as bigint array)) as u(wanted)
                        join huikuan.allocation x on x.receipt_id = u.wanted
                        join huikuan.invoice i on i.id = x.invoice_id
                        where x.undone_on is null group by x.receipt_id, i.number
                        union all
                        select 'CREDIT_NOTE' || x.credit_note_id, i.number, sum(x.amount)
                        from unnest(cast(:notes as bigint array)) as u(wanted)
                        join huikuan.allocation x on x.credit_note_id = u.wanted
                        join huikuan.invoice i on i.id = x.invoice_id
                        where x.undone_on is null group by x.credit_note_id, i.number
                        order by 1, 2""")
                .param("receipts", ids(all, Credit.Source.RECEIPT))
                .param("notes", ids(all, Credit.Source.CREDIT_NOTE))
                .query(rs -> {
                    items.computeIfAbsent(rs.getString(1), k -> new ArrayList<>())
                            .add(new ReceiptView.Item(
                                    rs.getString(2), rs.getBigDecimal(3).toPlainString()));
                });
        return items;
    }

    private static Long[] ids(List<Booked> all, Credit.Source source) {
        return all.stream().filter(b -> b.source() == source).map(Booked::id).toArray(Long[]::new);
    }

    private static String key(Booked b) {
        return b.source().name() + b.id();
    }
}
