package org.huikuan.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.huikuan.playbook.Entry;
import org.huikuan.playbook.EntryKind;
import org.huikuan.playbook.EntryMark;
import org.huikuan.playbook.EntryState;
import org.huikuan.playbook.EntryUse;
import org.huikuan.playbook.EntryWords;
import org.huikuan.playbook.Proposal;
import org.huikuan.playbook.Wording;
import org.huikuan.playbook.search.EntryIndex;

/**
 * Finding an excuse while it is typed: an index of as many entries as the argument says (2,000 without one), each with a
 * title, what to look at and a text of a few sentences in both languages, asked in Chinese, by pinyin and in English.
 */
public final class PlaybookBenchmark {

    private static final List<String> CHINESE = List.of(
            "老板", "出差", "不在", "发票", "没有", "收到", "对账", "完成", "领导", "流程", "审计", "质量", "问题", "下个月", "一定", "付款", "业主", "商票",
            "只能", "时效", "经手", "旧款", "发货", "票据", "快递", "回单", "合同", "送货单", "签收", "盖章", "预算", "月底", "旺季", "返利", "价格", "担保",
            "分期", "首付", "财务", "出纳");
    private static final List<String> ENGLISH = List.of(
            "boss",
            "away",
            "invoice",
            "missing",
            "statement",
            "process",
            "audit",
            "quality",
            "goods",
            "next",
            "month",
            "pay",
            "draft",
            "limit",
            "contract",
            "seal",
            "budget",
            "season",
            "rebate",
            "price",
            "security",
            "instalment",
            "cashier");
    private static final List<String> ASKED = List.of(
            "老板出差了不在公司，下个月一定付",
            "没收到发票",
            "lbcc",
            "laobanbuzai",
            "xgyyd",
            "boss is away",
            "invoice missing",
            "对账没完成lc",
            "audit of the process",
            "质量");
    private static final int ROUNDS = 5;
    private static final int ASKS = 200;

    private PlaybookBenchmark() {}

    public static void main(String[] args) {
        int size = args.length == 0 ? 2_000 : Integer.parseInt(args[0]);
        Random random = new Random(7);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(entry(i, random));
        }
        long begun = System.nanoTime();
        EntryIndex index = EntryIndex.of(entries);
        say("%d entries, index made in %.0f ms%n", size, millis(System.nanoTime() - begun));
        for (int round = 1; round <= ROUNDS; round++) {
            double[] took = new double[ASKS];
            for (int i = 0; i < ASKS; i++) {
                long from = System.nanoTime();
                int found = index.find(ASKED.get(i % ASKED.size()), e -> !e.isOff(), 8)
                        .size();
                took[i] = found < 0 ? 0 : millis(System.nanoTime() - from);
            }
            Arrays.sort(took);
            say(
                    "round %d: median %.2f ms, 95th percentile %.2f ms, longest %.2f ms%n",
                    round, took[ASKS / 2], took[ASKS * 95 / 100], took[ASKS - 1]);
        }
    }

    private static Entry entry(int i, Random random) {
        return new Entry(
                i,
                "JK-" + i,
                EntryKind.EXCUSE,
                1,
                EntryState.APPROVED,
                false,
                new EntryWords(
                        words(4, 4, random),
                        words(12, 12, random),
                        words(60, 60, random),
                        words(0, 0, random),
                        words(8, 8, random)),
                new EntryUse(null, null, List.of(), List.of(), null, "", EntryMark.HOUSE, null),
                new Proposal(LocalDate.EPOCH, "", "system", Instant.EPOCH, 1, List.of(), List.of(), null));
    }

    private static Wording words(int chinese, int english, Random random) {
        StringBuilder zh = new StringBuilder();
        for (int i = 0; i < chinese; i++) {
            zh.append(CHINESE.get(random.nextInt(CHINESE.size())));
        }
        List<String> en = new ArrayList<>();
        for (int i = 0; i < english; i++) {
            en.add(ENGLISH.get(random.nextInt(ENGLISH.size())));
        }
        return new Wording(zh.toString(), String.join(" ", en));
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static void say(String format, Object... what) {
        System.out.printf(Locale.ROOT, format, what);
    }
}
