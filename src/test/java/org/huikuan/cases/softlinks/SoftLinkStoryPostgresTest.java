package org.huikuan.cases.softlinks;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class SoftLinkStoryPostgresTest extends SoftLinkStory {}
