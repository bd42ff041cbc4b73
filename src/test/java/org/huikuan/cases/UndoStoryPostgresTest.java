package org.huikuan.cases;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class UndoStoryPostgresTest extends UndoStory {}
