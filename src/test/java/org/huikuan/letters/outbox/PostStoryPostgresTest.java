package org.huikuan.letters.outbox;

import org.huikuan.testing.ApplicationPostgres;

@ApplicationPostgres
class PostStoryPostgresTest extends PostStory {}
