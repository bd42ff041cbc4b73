/** The playbook as pages and in the API. */
@NullMarked
package org.huikuan.playbook.web;

import org.jspecify.annotations.NullMarked;
