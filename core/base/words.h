// SPDX-License-Identifier: MIT
// Words are what the program says where no widget of its own speaks: Words::tr("…") is the text in the person's
// language.
#pragma once

#include <QCoreApplication>

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};
