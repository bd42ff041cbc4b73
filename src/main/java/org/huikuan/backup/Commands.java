package org.huikuan.backup;

import java.util.List;

/** What the program does instead of starting: {@code backup} and {@code restore}. */
public final class Commands {

    private Commands() {}

    public static boolean isOne(String[] args) {
        return args.length > 0 && List.of("backup", "restore").contains(args[0]);
    }

    /** @return the exit code: 0 when all went well */
    public static int run(String[] args) {
        return CommandLine.run(args);
    }
}
