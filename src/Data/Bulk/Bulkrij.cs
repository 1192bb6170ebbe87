using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Rotonde.Data.Bulk;

/// <summary>
/// Puts rows into one table as fast as its engine takes them: PostgreSQL by COPY in binary, SQLite by one prepared statement. In the transaction of the connection, if
/// there is one. The values of a row are given in the order of the columns. It works in the memory of the connection and lets nobody wait for a reply per row, so it is not async.
/// </summary>
internal abstract class Bulkrij : IDisposable
{
    /// <summary>Begins with a table.</summary>
    /// <param name="verbinding">An open connection.</param>
    /// <param name="tabel">The table, in the way the engine writes it.</param>
    /// <param name="kolommen">Names of columns.</param>
    public static Bulkrij In(DbConnection verbinding, string tabel, IReadOnlyList<string> kolommen)
    {
        var namen = string.Join(", ", kolommen.Select(k => $"\"{k}\""));
        return verbinding is NpgsqlConnection postgres
            ? new Postgresrij(postgres.BeginBinaryImport($"COPY {tabel} ({namen}) FROM STDIN (FORMAT BINARY)"))
            : new Sqliterij((SqliteConnection)verbinding, $"INSERT INTO {tabel} ({namen}) VALUES ({string.Join(", ", kolommen.Select(_ => "?"))})");
    }

    public abstract void Begin();

    public abstract void Niets();

    public abstract void Zet(string waarde);

    public abstract void Zet(long waarde);

    public abstract void Zet(int waarde);

    public abstract void Zet(bool waarde);

    public abstract void Zet(Guid waarde);

    public abstract void Zet(DateOnly waarde);

    public abstract void Zet(TimeOnly waarde);

    /// <summary>An instant in UTC.</summary>
    public abstract void Zet(DateTime waarde);

    public abstract void Zet(byte[] waarde);

    /// <summary>The row is whole.</summary>
    public abstract void Einde();

    /// <summary>All rows were given: without this nothing is kept.</summary>
    public abstract void Klaar();

    public abstract void Dispose();
}

/// <summary>Rows by COPY.</summary>
internal sealed class Postgresrij(NpgsqlBinaryImporter kopie) : Bulkrij
{
    public override void Begin() => kopie.StartRow();

    public override void Niets() => kopie.WriteNull();

    public override void Zet(string waarde) => kopie.Write(waarde);

    public override void Zet(long waarde) => kopie.Write(waarde);

    public override void Zet(int waarde) => kopie.Write(waarde);

    public override void Zet(bool waarde) => kopie.Write(waarde);

    public override void Zet(Guid waarde) => kopie.Write(waarde);

    public override void Zet(DateOnly waarde) => kopie.Write(waarde);

    public override void Zet(TimeOnly waarde) => kopie.Write(waarde);

    public override void Zet(DateTime waarde) => kopie.Write(waarde);

    public override void Zet(byte[] waarde) => kopie.Write(waarde);

    public override void Einde()
    {
        // COPY counts the values itself.
    }

    public override void Klaar() => kopie.Complete();

    public override void Dispose() => kopie.Dispose();
}
