package org.huikuan.imports.undo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huikuan.imports.ImportBatch;
import org.huikuan.imports.ImportBatches;
import org.huikuan.imports.ImportKind;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.UnitOfWork;
import org.springframework.stereotype.Service;

/**
 * Undoes a batch as if it had not been loaded, as long as nothing builds on it. It is the last one of its creditor, and
 * on its accounts nobody has done anything since; cases that a daily run opened meanwhile are withdrawn or opened again
 * by the cases themselves, which listen. Some accounts a transaction; accounts where somebody acted meanwhile are left
 * as they are and told.
 */
@Service
public class Undo {

    private static final int ACCOUNTS_A_COMMIT = 200;

    private final UnitOfWork unit;
    private final ImportBatches batches;
    private final UndoRows rows;
    private final UndoMoney money;
    private final UndoLedger ledger;

    public Undo(UnitOfWork unit, ImportBatches batches, UndoRows rows, UndoMoney money, UndoLedger ledger) {
        this.unit = unit;
        this.batches = batches;
        this.rows = rows;
        this.money = money;
        this.ledger = ledger;
    }

    /** Why the batch cannot be undone, for people; empty when it can. */
    public Optional<Sentence> obstacle(ImportBatch batch) {
        if (!batch.isUndoable()) {
            return Optional.of(Sentence.refusal("import-import-only-finished-one", batch.id(), batch.state()));
        }
        if (batch.kind() == ImportKind.EXCHANGE_RATES) {
            return Optional.of(Sentence.refusal("import-rates-stay"));
        }
        Optional<Long> later = batches.laterThan(batch);
        if (later.isPresent()) {
            return Optional.of(Sentence.refusal("import-import-same-creditor-came", later.get()));
        }
        List<Long> accounts = rows.accounts(batch.id());
        return accounts.isEmpty()
                ? Optional.of(Sentence.refusal("import-import-changed-nothing-there", batch.id()))
                : obstacleOn(batch, accounts);
    }

    private Optional<Sentence> obstacleOn(ImportBatch batch, List<Long> accounts) {
        List<UndoRows.Obstacle> acts = rows.obstacles(batch.id(), accounts);
        if (!acts.isEmpty()) {
            List<Sentence> what = acts.stream()
                    .map(o -> Sentence.joined(
                            " ", o.customer(), Sentence.of("journal." + o.what()), o.on(), Arg.person(o.by())))
                    .toList();
            return Optional.of(Sentence.refusal("import-since-then-something-was", what));
        }
        List<String> changed = rows.changedSince(batch.id(), accounts);
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.refusal("import-since-then-these-customers", changed));
    }

    /** @throws Conflict with the sentence that says why it cannot be undone; then nothing was changed */
    public ImportBatch undo(ImportBatch batch) {
        obstacle(batch).ifPresent(why -> {
            throw new Conflict(why);
        });
        if (!batches.takeForUndo(batch.id())) {
            throw new Conflict("import-being-undone", batch.id());
        }
        List<Sentence> left = new ArrayList<>();
        try {
            List<Long> accounts = rows.accounts(batch.id());
            LocalDate today = ledger.today(batch);
            for (int i = 0; i < accounts.size(); i += ACCOUNTS_A_COMMIT) {
                List<Long> some = accounts.subList(i, Math.min(i + ACCOUNTS_A_COMMIT, accounts.size()));
                unit.inNew(() -> part(batch, today, some)).ifPresent(left::add);
                batches.touch(batch.id());
            }
        } finally {
            batches.undone(batch.id(), left.isEmpty() ? null : left.get(0));
        }
        return batches.find(batch.id()).orElseThrow();
    }

    private static AccountsChanged.Cause cause(ImportBatch batch) {
        return switch (batch.kind()) {
            case CUSTOMERS, EXCHANGE_RATES -> AccountsChanged.Cause.CUSTOMERS;
            case INVOICES -> AccountsChanged.Cause.IMPORT_UNDONE;
            case RECEIPTS, CREDIT_NOTES, OPEN_ITEMS -> AccountsChanged.Cause.MONEY_UNDONE;
        };
    }

    private Optional<Sentence> part(ImportBatch batch, LocalDate today, List<Long> accounts) {
        ledger.lock(accounts);
        Optional<Sentence> obstacle = obstacleOn(batch, accounts);
        if (obstacle.isPresent()) {
            return obstacle;
        }
        ImportKind kind = batch.kind();
        if (kind != ImportKind.CUSTOMERS) {
            money.takeBack(batch, accounts);
        }
        switch (kind) {
            case CUSTOMERS -> rows.customers(batch.id(), accounts);
            case INVOICES -> rows.invoices(batch.id(), accounts);
            case EXCHANGE_RATES -> throw new IllegalStateException("rates are corrected, not undone");
            case RECEIPTS -> rows.credits("receipt", batch.id(), accounts);
            case CREDIT_NOTES -> rows.credits("credit_note", batch.id(), accounts);
            case OPEN_ITEMS -> {
                rows.invoices(batch.id(), accounts);
                rows.credits("credit_note", batch.id(), accounts);
            }
        }
        ledger.tell(accounts, today, batch.id(), cause(batch));
        return Optional.empty();
    }
}
