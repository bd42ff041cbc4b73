package org.huikuan.cases.contacts;

import org.huikuan.cases.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A contact that came without a task.
 *
 * @param channel null means the telephone
 */
record LogContactInput(@Nullable Channel channel, ContactInput contact) {}
