package org.huikuan.cases.loop;

import org.huikuan.shared.Code;

/** What the move table does with a case: its model goes by these words. */
enum MoveKind implements Code {
    REPEAT,
    WAIT,
    NEXT,
    JUMP
}
