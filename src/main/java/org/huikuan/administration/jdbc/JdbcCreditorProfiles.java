package org.huikuan.administration.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.administration.CreditorProfile;
import org.huikuan.administration.CreditorProfiles;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.CreditorBook;
import org.huikuan.ledger.LetterMode;
import org.huikuan.ledger.Terms;
import org.huikuan.ledger.contracts.SizeClass;
import org.huikuan.letters.BankAccount;
import org.huikuan.letters.Letterhead;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class JdbcCreditorProfiles implements CreditorProfiles {

    private static final String SELECT = """
            select c.*, h.creditor_id head_of, h.name head_name, h.tax_number, h.address, h.phone, h.email, h.bank,
              h.bank_holder, h.bank_account, h.seal_line, h.mail_from, h.english_name, h.english_address, h.bank_english,
              h.bank_address, h.swift, h.iban, h.contact_name, h.contact_title, h.contact_phone,
              h.representative, h.representative_post
            from huikuan.view_creditor_line c left join huikuan.letterhead h on h.creditor_id = c.id
            """;

    private final JdbcClient jdbc;
    private final CreditorBook book;

    public JdbcCreditorProfiles(JdbcClient jdbc, CreditorBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public List<CreditorProfile> all() {
        return jdbc.sql(SELECT + " order by c.id")
                .query(JdbcCreditorProfiles::profile)
                .list();
    }

    @Override
    public Optional<CreditorProfile> find(String code) {
        return jdbc.sql(SELECT + " where c.code = ?")
                .param(code)
                .query(JdbcCreditorProfiles::profile)
                .optional();
    }

    @Override
    public boolean hasLedger(long creditorId) {
        return jdbc.sql("select count(*) from (select id from huikuan.view_account_line where creditor_id = ?"
                                + " fetch first 1 rows only) x")
                        .param(creditorId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void save(CreditorProfile profile) {
        Creditor creditor = profile.creditor();
        if (creditor.id() == 0) {
            book.add(creditor);
        } else {
            book.change(creditor);
        }
        String code = creditor.code();
        CreditorProfile.Backlog backlog = profile.backlog();
        book.change(code, new CreditorBook.Dealing(profile.sizeClass(), backlog.afterDays(), backlog.portion()));
        if (profile.isDefault()) {
            book.makeDefault(code);
        }
        saveLetterhead(code, profile);
    }

    private void saveLetterhead(String code, CreditorProfile profile) {
        jdbc.sql(
                        "delete from huikuan.letterhead where creditor_id = (select id from huikuan.view_creditor_line where code = ?)")
                .param(code)
                .update();
        Letterhead head = profile.letterhead();
        if (head == null) {
            return;
        }
        BankAccount bank = head.bankAccount();
        jdbc.sql("""
                insert into huikuan.letterhead (creditor_id, name, tax_number, address, phone, email, bank, bank_holder,
                  bank_account, seal_line, mail_from, english_name, english_address, bank_english, bank_address, swift,
                  iban, contact_name, contact_title, contact_phone, representative, representative_post)
                select id, :name, :uscc, :address, :phone, :email, :bank, :holder, :account, :seal, :from, :englishName,
                  :englishAddress, :bankEnglish, :bankAddress, :swift, :iban, :contactName, :contactTitle, :contactPhone,
                  :representative, :representativePost
                from huikuan.view_creditor_line where code = :code
                """)
                .paramSource(new MapSqlParameterSource("code", code)
                        .addValue("name", head.name())
                        .addValue("uscc", head.uscc())
                        .addValue("address", head.address())
                        .addValue("phone", head.phone())
                        .addValue("email", head.email())
                        .addValue("bank", bank == null ? null : bank.bank())
                        .addValue("holder", bank == null ? null : bank.holder())
                        .addValue("account", bank == null ? null : bank.number())
                        .addValue("seal", head.sealLine())
                        .addValue("from", profile.mailFrom())
                        .addValues(further(head)))
                .update();
    }

    private static Map<String, @Nullable Object> further(Letterhead head) {
        Letterhead.Abroad abroad = head.forAbroad();
        Letterhead.Person contact = head.contact();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("englishName", abroad.name());
        values.put("englishAddress", abroad.address());
        values.put("bankEnglish", abroad.bank());
        values.put("bankAddress", abroad.bankAddress());
        values.put("swift", abroad.swift());
        values.put("iban", abroad.iban());
        values.put("contactName", contact == null ? null : contact.name());
        values.put("contactTitle", contact == null ? null : contact.title());
        values.put("contactPhone", contact == null ? null : contact.phone());
        Letterhead.Representative representative = head.representative();
        values.put("representative", representative == null ? null : representative.name());
        values.put("representativePost", representative == null ? null : representative.post());
        return values;
    }

    private static CreditorProfile profile(ResultSet row, int number) throws SQLException {
        Creditor creditor = new Creditor(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("country"),
                ZoneId.of(row.getString("zone")),
                row.getString("currency"),
                Terms.of(row.getString("terms")),
                row.getBigDecimal("settle_tolerance"),
                Code.of(LetterMode.class, row.getString("letters")),
                row.getBoolean("thank_you"),
                row.getInt("run_hour"),
                row.getString("default_team"),
                row.getBoolean("rest_days_extend"),
                row.getObject("ledger_days", Integer.class));
        return new CreditorProfile(
                creditor,
                Code.orNull(SizeClass.class, row.getString("size_class")),
                row.getBoolean("is_default"),
                new CreditorProfile.Backlog(row.getInt("backlog_after_days"), row.getInt("backlog_portion")),
                letterhead(row),
                row.getString("mail_from"));
    }

    private static @Nullable Letterhead letterhead(ResultSet row) throws SQLException {
        if (row.getObject("head_of") == null) {
            return null;
        }
        String account = row.getString("bank_account");
        return new Letterhead(
                row.getString("head_name"),
                row.getString("tax_number"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("email"),
                account == null ? null : new BankAccount(row.getString("bank"), row.getString("bank_holder"), account),
                row.getString("seal_line"),
                new Letterhead.Abroad(
                        row.getString("english_name"),
                        row.getString("english_address"),
                        row.getString("bank_english"),
                        row.getString("bank_address"),
                        row.getString("swift"),
                        row.getString("iban")),
                contact(row),
                representative(row));
    }

    private static Letterhead.@Nullable Person contact(ResultSet row) throws SQLException {
        String name = row.getString("contact_name");
        return name == null
                ? null
                : new Letterhead.Person(name, row.getString("contact_title"), row.getString("contact_phone"));
    }

    private static Letterhead.@Nullable Representative representative(ResultSet row) throws SQLException {
        String name = row.getString("representative");
        return name == null ? null : new Letterhead.Representative(name, row.getString("representative_post"));
    }
}
