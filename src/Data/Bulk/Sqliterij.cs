using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Rotonde.Data.Bulk;

/// <summary>
/// Rows by one prepared statement, bound by place: the layer above looks every parameter up by name for every row, which costs more than the row itself.
/// Values are written as that layer writes them (Microsoft.Data.Sqlite, SqliteValueBinder); a test lays both side by side.
/// </summary>
internal sealed class Sqliterij : Bulkrij
{
    private const int LangsteTekst = 1024;

    private readonly sqlite3 _verbinding;
    private readonly sqlite3_stmt _opdracht;
    private readonly byte[] _buffer = new byte[LangsteTekst];
    private int _plek;

    public Sqliterij(SqliteConnection verbinding, string sql)
    {
        _verbinding = verbinding.Handle!;
        Goed(raw.sqlite3_prepare_v2(_verbinding, sql, out _opdracht));
    }

    public override void Begin() => _plek = 0;

    public override void Niets() => Goed(raw.sqlite3_bind_null(_opdracht, ++_plek));

    public override void Zet(string waarde)
    {
        if (waarde.Length <= LangsteTekst / 3)
        {
            Tekst(Encoding.UTF8.GetBytes(waarde, _buffer));
            return;
        }

        Goed(raw.sqlite3_bind_text(_opdracht, ++_plek, Encoding.UTF8.GetBytes(waarde).AsSpan()));
    }

    public override void Zet(long waarde) => Goed(raw.sqlite3_bind_int64(_opdracht, ++_plek, waarde));

    public override void Zet(int waarde) => Goed(raw.sqlite3_bind_int64(_opdracht, ++_plek, waarde));

    public override void Zet(bool waarde) => Goed(raw.sqlite3_bind_int64(_opdracht, ++_plek, waarde ? 1 : 0));

    public override void Zet(Guid waarde)
    {
        Utf8Formatter.TryFormat(waarde, _buffer, out var aantal, new StandardFormat('D'));
        Ascii.ToUpperInPlace(_buffer.AsSpan(0, aantal), out _);
        Tekst(aantal);
    }

    public override void Zet(DateOnly waarde) => Zet(waarde, "yyyy-MM-dd");

    public override void Zet(TimeOnly waarde) => Zet(waarde, waarde.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.fffffff");

    public override void Zet(DateTime waarde) => Zet(waarde, "yyyy-MM-dd HH:mm:ss.FFFFFFF");

    public override void Zet(byte[] waarde) => Goed(raw.sqlite3_bind_blob(_opdracht, ++_plek, waarde));

    public override void Einde()
    {
        var uitslag = raw.sqlite3_step(_opdracht);
        if (uitslag != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(uitslag, _verbinding);
        }

        Goed(raw.sqlite3_reset(_opdracht));
    }

    public override void Klaar()
    {
        // Every row is in the transaction already.
    }

    public override void Dispose() => _opdracht.Dispose();

    private void Zet<T>(T waarde, string vorm)
        where T : IUtf8SpanFormattable
    {
        waarde.TryFormat(_buffer, out var aantal, vorm, CultureInfo.InvariantCulture);
        Tekst(aantal);
    }

    private void Tekst(int lengte) => Goed(raw.sqlite3_bind_text(_opdracht, ++_plek, _buffer.AsSpan(0, lengte)));

    private void Goed(int uitslag) => SqliteException.ThrowExceptionForRC(uitslag, _verbinding);
}
