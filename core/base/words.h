// SPDX-License-Identifier: MIT
// Words are what the program says where no widget of its own speaks: Words::tr("…") is the text in the person's
// language.
#pragma once

#include "core/base/saying.h"

#include <QCoreApplication>

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
public:
    // The same, kept to be said in the language of whoever reads it later, as labels of changes are.
    static Saying say(const char *key, const char * = nullptr, int count = -1)
    {
        return Saying::of("Words", key, count);
    }
};
