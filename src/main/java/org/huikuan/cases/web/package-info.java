/** Cases over HTTP. */
@NullMarked
package org.huikuan.cases.web;

import org.jspecify.annotations.NullMarked;
