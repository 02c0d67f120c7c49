// SPDX-License-Identifier: MIT
// Runs the program without a window, as a person does in a terminal.
#pragma once

#include <QProcess>
#include <functional>

struct Ran {
    int exit = -1; // -1: it did not end by itself
    QString output, complaints;
};

// `before` is called in the new process before it becomes the program.
inline Ran runIn(const QString &folder, const QStringList &words, const QString &locale = "C.UTF-8",
                 const std::function<void()> &before = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DISPLAY");
    environment.remove("WAYLAND_DISPLAY");
    environment.remove("QT_QPA_PLATFORM");
    environment.insert("LC_ALL", locale);
    environment.insert("XDG_DATA_HOME", folder + "/data");
    environment.insert("XDG_CONFIG_HOME", folder + "/config");
    process.setProcessEnvironment(environment);
    if (before)
        process.setChildProcessModifier(before);
    process.start(PROGRAM, words);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}
