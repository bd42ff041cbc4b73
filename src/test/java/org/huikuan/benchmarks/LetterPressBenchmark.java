package org.huikuan.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.huikuan.documents.Archive;
import org.huikuan.documents.jdbc.Archives;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.PrintedLetter;
import org.huikuan.letters.press.Presses;
import org.huikuan.letters.press.SampleLetters;
import org.huikuan.testing.Databases;

/**
 * Measure 5: letters with glyph check, PDF, mail, kept content, each archived in PostgreSQL under its SHA-256 in a
 * transaction of its own, against the bare renderer (same template, same shared font, HTML to PDF) on as many threads;
 * reference and letters alternate. The processor time is the JVM's. Run {@code main [letters a round] [threads]}.
 */
public final class LetterPressBenchmark {

    private static final int ROUNDS = 5;
    private static final LetterCode[] KINDS = {LetterCode.L00, LetterCode.L03, LetterCode.L01, LetterCode.L06};

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);
    private static final Archive ARCHIVE = Archives.in(Databases.postgres(), MONDAY);

    private LetterPressBenchmark() {}

    private record Run(double seconds, long cpuMillis) {}

    private interface Print {
        void letter(LetterContent content) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        int letters = args.length > 0 ? Integer.parseInt(args[0]) : 600;
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int warm = 0; warm < 2; warm++) {
                round(pool, letters, LetterPressBenchmark::bare);
                round(pool, letters, LetterPressBenchmark::whole);
            }
            List<Run> reference = new ArrayList<>();
            List<Run> press = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                reference.add(round(pool, letters, LetterPressBenchmark::bare));
                press.add(round(pool, letters, LetterPressBenchmark::whole));
            }
            print("reference", letters, reference);
            print("press", letters, press);
            System.out.printf(
                    Locale.ROOT,
                    "ratio %.2f by the clock, %.2f by processor time%n",
                    median(reference).seconds() / median(press).seconds(),
                    (double) median(reference).cpuMillis() / median(press).cpuMillis());
        } finally {
            pool.shutdown();
        }
        System.exit(0);
    }

    private static Run round(ExecutorService pool, int letters, Print print) throws Exception {
        long cpu = cpuMillis();
        long begin = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < letters; i++) {
            LetterContent content = numbered(SampleLetters.of(KINDS[i % KINDS.length], i % 4 == 3 ? "en" : "zh"));
            all.add(pool.submit(() -> {
                print.letter(content);
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        return new Run((System.nanoTime() - begin) / 1e9, cpuMillis() - cpu);
    }

    private static void bare(LetterContent content) {
        Map<String, Object> model = Presses.model(content);
        Presses.bare("letters/" + content.language() + "/" + content.code() + ".ftlh", model, content.date());
    }

    private static void whole(LetterContent content) {
        PrintedLetter letter = Presses.press().print(content);
        if (ARCHIVE.put(letter.pdf()).isEmpty() || letter.subject().isEmpty()) {
            throw new IllegalStateException("nothing printed");
        }
    }

    /** No two letters are the same, or the archive would keep one of them. */
    private static LetterContent numbered(LetterContent c) {
        return new LetterContent(
                c.code(),
                c.language(),
                c.reference() + "-" + NUMBERS.incrementAndGet(),
                c.date(),
                c.letterhead(),
                c.recipient(),
                c.contact(),
                c.items(),
                c.payBy(),
                c.deadline(),
                c.parts());
    }

    private static long cpuMillis() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000;
    }

    private static Run median(List<Run> runs) {
        return runs.stream()
                .sorted((a, b) -> Double.compare(a.seconds(), b.seconds()))
                .toList()
                .get(runs.size() / 2);
    }

    private static void print(String name, int letters, List<Run> runs) {
        System.out.printf(
                Locale.ROOT,
                "%s: seconds %s, median %.2f, letters a second %.0f, CPU ms a letter %.1f%n",
                name,
                runs.stream()
                        .map(run -> String.format(Locale.ROOT, "%.2f", run.seconds()))
                        .toList(),
                median(runs).seconds(),
                letters / median(runs).seconds(),
                (double) median(runs).cpuMillis() / letters);
    }
}
