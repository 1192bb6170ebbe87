using System.Globalization;
using System.Text;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;

namespace Rotonde.Berichten.Snel;

/// <summary>
/// Keeps the values of the lines that pass by the fast reader. A value that would be written otherwise than it stands there (a zero in front, a space around) is
/// for the exact way: an answer repeats a line as it came.
/// </summary>
internal sealed class Declaratieopname
{
    private readonly List<Declaratieclient> _clienten = [];
    private readonly Dictionary<long, string> _codes = [];
    private readonly List<Prestatie> _prestaties = [];
    private readonly HashSet<string> _producten = new(StringComparer.Ordinal);
    private string _referentie = "";
    private string _vorige = "";
    private string _product = "";
    private Periode _periode;
    private (long Begin, long Einde) _getallen;

    /// <summary>Could everything be kept as it stands?</summary>
    internal bool Gelukt { get; private set; } = true;

    internal IReadOnlyList<Declaratieclient> Clienten => _clienten;

    internal void Getal(int lengte, byte eerste) => Gelukt &= lengte == 1 || eerste != (byte)'0';

    internal void Tekst(int plek, ReadOnlySpan<byte> tekst)
    {
        Gelukt &= tekst[0] != (byte)' ' && tekst[^1] != (byte)' ';
        switch (plek)
        {
            case Declaratieplek.Referentie:
                _referentie = Encoding.ASCII.GetString(tekst);
                break;
            case Declaratieplek.VorigeReferentie:
                _vorige = Encoding.ASCII.GetString(tekst);
                break;
            case Declaratieplek.Code when !Ascii.Equals(tekst, _product):
                var code = Encoding.ASCII.GetString(tekst);
                _product = _producten.TryGetValue(code, out var bekend) ? bekend : code;
                _producten.Add(_product);
                break;
            default:
                break;
        }
    }

    internal void Prestatie(long[] waarden, bool vorige, bool tarief)
    {
        var getallen = (waarden[Declaratieplek.Begin], waarden[Declaratieplek.Einde]);
        if (_getallen != getallen)
        {
            _getallen = getallen;
            _periode = new(Dag(getallen.Item1), Dag(getallen.Item2));
        }

        var bedrag = new Bedrag(waarden[Declaratieplek.Bedrag]);
        _prestaties.Add(new()
        {
            ReferentieNummer = _referentie,
            VorigReferentieNummer = vorige ? _vorige : null,
            ToewijzingNummer = waarden[Declaratieplek.Toewijzing],
            ProductCategorie = Code(waarden[Declaratieplek.Categorie]),
            ProductCode = _product,
            ProductPeriode = _periode,
            GeleverdVolume = waarden[Declaratieplek.Volume],
            Eenheid = Code(waarden[Declaratieplek.Eenheid]),
            ProductTarief = tarief ? new Bedrag(waarden[Declaratieplek.Tarief]) : null,
            IngediendBedrag = waarden[Declaratieplek.Teken] == 'C' ? -bedrag : bedrag,
        });
    }

    internal void Client(long bsn)
    {
        // A number that is none is found by the rules that follow.
        Gelukt &= Bsn.TryParse(bsn.ToString("D9", CultureInfo.InvariantCulture), out var burger) || bsn == 0;
        _clienten.Add(new(bsn == 0 ? null : burger, [.. _prestaties]));
        _prestaties.Clear();
    }

    private string Code(long ingepakt)
    {
        if (!_codes.TryGetValue(ingepakt, out var code))
        {
            _codes[ingepakt] = code = ingepakt > byte.MaxValue ? new string([(char)(ingepakt & 0xFF), (char)(ingepakt >> 8)]) : ((char)ingepakt).ToString();
        }

        return code;
    }

    private static DateOnly Dag(long getal) => new((int)(getal / 10_000), (int)(getal / 100 % 100), (int)(getal % 100));
}
