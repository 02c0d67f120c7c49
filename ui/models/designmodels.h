// SPDX-License-Identifier: MIT
// The design of a plan as tables: ServerTemplates, MultiCloud Images, clouds, and the images of a cloud.
#pragma once

#include "ui/models/tablemodel.h"

// Every revision of every ServerTemplate, with what it lists and covers.
class TemplatesModel final : public TableModel {
    Q_OBJECT
public:
    using TableModel::TableModel;
    QString name() const override { return "server_templates"; }

private:
    const QList<Column> &columns() const override;
    QList<AnyId> rows() const override;
    bool contains(AnyId id) const override;
    QString text(AnyId id, int column) const override;
    QVariant look(AnyId id, int column, int role) const override;
};

// Every revision of every MultiCloud Image.
class MciModel final : public TableModel {
    Q_OBJECT
public:
    using TableModel::TableModel;
    QString name() const override { return "mcis"; }

private:
    const QList<Column> &columns() const override;
    QList<AnyId> rows() const override;
    bool contains(AnyId id) const override;
    QString text(AnyId id, int column) const override;
    QVariant look(AnyId id, int column, int role) const override;
};

class CloudsModel final : public TableModel {
    Q_OBJECT
public:
    using TableModel::TableModel;
    QString name() const override { return "clouds"; }

private:
    const QList<Column> &columns() const override;
    QList<AnyId> rows() const override;
    bool contains(AnyId id) const override;
    QString text(AnyId id, int column) const override;
    QVariant look(AnyId id, int column, int role) const override;
};

// The images of one cloud; there may be a million.
class ImagesModel final : public TableModel {
    Q_OBJECT
public:
    explicit ImagesModel(Id<Cloud> cloud, QObject *parent = nullptr);
    QString name() const override { return "images"; }

private:
    const QList<Column> &columns() const override;
    QList<AnyId> rows() const override;
    bool contains(AnyId id) const override;
    QString text(AnyId id, int column) const override;
    QVariant look(AnyId id, int column, int role) const override;
    bool matches(AnyId id, const query::Filter &filter) const override;

    Id<Cloud> m_cloud;
};
