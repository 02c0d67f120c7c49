// SPDX-License-Identifier: MIT
// A BuildName is the name of an image taken apart: what all builds of it are called, and which of them it is.
#pragma once

#include "core/base/timestamp.h"

#include <QList>
#include <QString>

struct BuildName {
    QString stem;  // without dates, serials, versions, hashes and regions: "ubuntu-noble-24.04-amd64-server"
    QString build; // what tells builds apart: "20240523.1", "1.4.2"; empty when nothing does
    QList<qint64> order; // the numbers of that, dates first
    Timestamp day;       // that it names
    bool saysArchitecture = false;
};

// The version of a system stays in the stem: "22.04" of Ubuntu, "9.4" of RHEL, "1.29" of Kubernetes.
BuildName buildNameOf(const QString &name);
// "web" of "web-us-east-1".
QString withoutRegions(const QString &name);
