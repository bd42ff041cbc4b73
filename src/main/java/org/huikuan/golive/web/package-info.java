@NullMarked
package org.huikuan.golive.web;

import org.jspecify.annotations.NullMarked;
