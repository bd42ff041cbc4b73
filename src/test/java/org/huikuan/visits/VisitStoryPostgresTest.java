package org.huikuan.visits;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class VisitStoryPostgresTest extends VisitStory {}
