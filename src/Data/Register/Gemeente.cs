using Rotonde.Basis;

namespace Rotonde.Data.Register;

/// <summary>The engine a municipality's database runs on.</summary>
public enum Opslagmotor
{
    /// <summary>One embedded file.</summary>
    Sqlite,

    /// <summary>A database on a PostgreSQL server, with a login role of its own.</summary>
    PostgreSql,
}

/// <summary>A municipality as the register knows it: its code, its address and where its one database is.</summary>
/// <param name="Code">Code at CBS.</param>
/// <param name="Naam">Name as people know it.</param>
/// <param name="Pad">First segment of its addresses: <c>duiven</c>.</param>
/// <param name="Thema">Name of its design tokens.</param>
/// <param name="Motor">Engine.</param>
/// <param name="Verbinding">Connection string; for SQLite a file. Secrets come from the environment.</param>
public sealed record Gemeente(Gemeentecode Code, string Naam, string Pad, string Thema, Opslagmotor Motor, string Verbinding);
