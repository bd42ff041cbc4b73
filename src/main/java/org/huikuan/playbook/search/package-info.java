/** Finding an entry by what somebody types: Chinese, pinyin, English. */
@NullMarked
package org.huikuan.playbook.search;

import org.jspecify.annotations.NullMarked;
