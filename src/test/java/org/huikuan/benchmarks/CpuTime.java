package org.huikuan.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Processor time of this JVM and of a PostgreSQL server with all its backends, the ended ones included. */
final class CpuTime {

    private static final long TICKS_PER_SECOND = 100;

    private final long postmaster;

    /** @param backend process id of any backend of the server */
    CpuTime(long backend) {
        postmaster = Long.parseLong(fields(backend).get(1));
    }

    long milliseconds() {
        long jvm =
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000;
        return jvm + server();
    }

    private long server() {
        long ticks = used(fields(postmaster), 4);
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            ticks += processes
                    .map(p -> p.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(name -> fields(Long.parseLong(name)))
                    .filter(f -> f.size() > 14 && f.get(1).equals(String.valueOf(postmaster)))
                    .mapToLong(f -> used(f, 2))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ticks * 1000 / TICKS_PER_SECOND;
    }

    /** User and system time, and with four fields those of the ended children. */
    private static long used(List<String> fields, int howMany) {
        return fields.subList(11, 11 + howMany).stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    /** The fields of the process behind its name, state first; empty when it has ended. */
    private static List<String> fields(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        } catch (IOException ended) {
            return List.of();
        }
    }
}
