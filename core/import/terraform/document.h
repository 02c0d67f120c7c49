// SPDX-License-Identifier: MIT
// A Document is what `terraform show -json` prints of a plan or a state, or a raw state: its resources as
// they are and as a plan makes them, and what the configuration says that their attributes are taken from.
#pragma once

#include "core/base/timestamp.h"
#include "core/import/terraform/value.h"

#include <QStringList>

namespace terraform {
struct Resource {
    QString address;        // "module.shop.aws_instance.web[0]"
    QString plain;          // the same without indices, as the configuration has it
    QString index;          // "[0]", `["a"]`; empty: none
    QString type;           // "aws_instance"
    bool isLookup = false;  // a data source
    bool isPlanned = false; // a plan says what becomes of it,
    bool isGone = false;    // which is nothing
    Value now, next;
    int line = 0;

    // As it will be, as far as a plan says that; else as it is.
    const Value &best() const { return isPlanned && !isGone ? next : now; }
};

class Document {
public:
    explicit Document(json::Node root);

    // A sentence when it is of a kind that is not read.
    QString refusal() const;
    bool isPlan() const;
    bool isWhole() const;   // false: the plan ended with errors, or is only of a part
    Timestamp time() const; // of a plan, as far as it says so
    const QList<Resource> &resources() const { return m_resources; }
    // Where what a plan says twice differs.
    const QStringList &disagreements() const { return m_disagreements; }
    int deposed() const { return m_deposed; } // objects that are only left to be destroyed

    // What the configuration says: whether the attribute at a path of blocks is set at all, and the one
    // resource that it is taken from, through variables and outputs of modules.
    bool isConfigured() const { return bool(m_root["configuration"]); }
    bool sets(const Resource &resource, const QByteArrayList &path) const;
    struct Source {
        const Resource *resource = nullptr;
        QString attribute; // "latest_version"
        explicit operator bool() const { return resource; }
    };
    Source sourceOf(const Resource &resource, const QByteArrayList &path) const;
    // The region of the provider's configuration, where it is written there; else empty.
    QString regionOf(const Resource &resource) const;

private:
    // document.cpp
    void readState();
    void readModule(json::Node module, bool isPlanned);
    void readChanges();
    Resource &add(const QString &address, json::Node about);
    void compare(const Resource &change, json::Node planned);

    // document_configuration.cpp
    struct Module {
        json::Node module, call;
        QString parent;
    };
    void readConfiguration(const QString &path, json::Node module, json::Node call, const QString &parent);
    json::Node expressionOf(const Resource &resource, const QByteArrayList &path) const;
    struct Trail {
        QSet<QString> seen; // references, each with its module
        QList<Source> found;
    };
    void follow(json::Node expression, const QString &module, const QString &index, Trail &trail) const;
    void followOne(const QString &reference, const QString &module, const QString &index, Trail &trail) const;
    Source pick(const QString &plain, const QString &index, const QString &own) const;
    QString variable(const QString &name) const;

    json::Node m_root;
    QList<Resource> m_resources;
    QHash<QString, qsizetype> m_byAddress;
    QHash<QString, QList<qsizetype>> m_byPlain;
    QHash<QString, json::Node> m_configured; // by plain address
    QHash<QString, Module> m_modules;        // by "module.a.module.b."
    QStringList m_disagreements;
    int m_deposed = 0;
};

// "module.a.aws_instance.web" of "module.a[0].aws_instance.web["b"]".
QString withoutIndices(const QString &address);
} // namespace terraform
