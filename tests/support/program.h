// SPDX-License-Identifier: MIT
// A test program holds all tests of a folder; each registers itself under its name and runs alone by it.
#pragma once

#include <QtTest>

#include <functional>

namespace program {
// What the program does when its first argument is `name`; gets all arguments, returns the exit code.
struct Part {
    Part(const char *name, std::function<int(const QStringList &)> run);
};

template <class Test> Part test(const char *name)
{
    return {name, [](const QStringList &arguments) {
                Test test;
                return QTest::qExec(&test, arguments);
            }};
}

// Runs the part that the first argument names, or tells the names. An application object exists already.
int run(QStringList arguments);
} // namespace program
