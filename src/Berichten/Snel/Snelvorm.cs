using System.Diagnostics.CodeAnalysis;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Snel;

/// <summary>
/// An element of the structure, made ready for the fast reader: its tags as bytes with the prefixes of this file, and what its value must be.
/// Made from the same data as the exact way reads; what the fast reader cannot prove has no such form, and then there is no fast way.
/// </summary>
internal sealed class Snelvorm
{
    // Beyond 31 characters a value does not fit in one comparison.
    private const int Langst = 31;

    private Snelvorm(Structuurelement vorm, string prefix)
    {
        Naam = vorm.Naam;
        Naamruimte = vorm.Naamruimte;
        Verplicht = vorm.Min > 0;
        Herhaald = vorm.Max is null;
        Moment = vorm.Naam switch
        {
            "TotaalIngediendBedrag" => Toetsmoment.Kop,
            "Prestatie" => Toetsmoment.Prestatie,
            "Client" => Toetsmoment.Client,
            _ => Toetsmoment.Geen,
        };
        var tag = prefix.Length == 0 ? vorm.Naam : prefix + ":" + vorm.Naam;
        Open = new($"<{tag}>");
        Sluit = new($"</{tag}>");
    }

    internal string Naam { get; }

    internal Naamruimte Naamruimte { get; }

    internal bool Verplicht { get; }

    internal bool Herhaald { get; }

    /// <summary>Is it kept as an element? What is repeated, and a list of that, is judged as it passes and not kept.</summary>
    internal bool Bewaard { get; private set; }

    internal Letterlijk Open { get; }

    internal Letterlijk Sluit { get; }

    internal Snelvorm[] Kinderen { get; private set; } = [];

    internal Waardesoort Soort { get; private set; }

    /// <summary>What the rules look at when this element has been read.</summary>
    internal Toetsmoment Moment { get; }

    internal int Plek { get; private set; }

    /// <summary>0, 1, 2 … through the whole message.</summary>
    internal int Nummer { get; private set; }

    /// <summary>How many elements the message has; on the root.</summary>
    internal int Aantal { get; private set; }

    internal int MinLengte { get; private set; }

    internal int MaxLengte { get; private set; }

    internal long Maximum { get; private set; }

    internal ushort[] Codes { get; private set; } = [];

    internal Letterlijk Vast { get; private set; }

    /// <summary>The form of a message; none when it holds something that the fast reader does not know.</summary>
    /// <param name="structuur">The message.</param>
    /// <param name="plekken">Place by path below Bericht of every field.</param>
    /// <param name="prefix">Prefix of the message namespace in this file; empty for the default namespace.</param>
    /// <param name="basisprefix">Prefix of the basisschema in this file; empty for the default namespace.</param>
    internal static Snelvorm? Voor(Berichtstructuur structuur, IReadOnlyDictionary<string, int> plekken, string prefix, string basisprefix)
    {
        int velden = 0, nummer = 0;
        if (!Maak(structuur.Wortel, "", out var wortel) || velden != plekken.Count)
        {
            return null;
        }

        wortel.Aantal = nummer;
        return wortel;

        bool Maak(Structuurelement vorm, string pad, [NotNullWhen(true)] out Snelvorm? snel)
        {
            snel = new(vorm, vorm.Naamruimte == Naamruimte.Basisschema ? basisprefix : prefix) { Nummer = nummer++ };
            if (vorm.Max is not (null or 1) || vorm.Min > 1)
            {
                return false;
            }

            if (vorm.Datatype is not null)
            {
                velden++;
                return plekken.TryGetValue(pad, out var plek) && !snel.Herhaald && snel.Waarde(vorm, vorm.Datatype, plek);
            }

            var kinderen = new List<Snelvorm>();
            foreach (var kind in vorm.Lijst)
            {
                if (!Maak(kind, pad.Length == 0 ? kind.Naam : $"{pad}/{kind.Naam}", out var kindvorm))
                {
                    return false;
                }

                kinderen.Add(kindvorm);
            }

            snel.Kinderen = [.. kinderen];
            snel.Bewaard = !snel.Herhaald && !kinderen.TrueForAll(k => k.Herhaald);
            return kinderen.Count > 0;
        }
    }

    private bool Waarde(Structuurelement vorm, Datatype type, int plek)
    {
        Plek = plek;
        MinLengte = Math.Max(1, type.MinLengte ?? 1);
        MaxLengte = Math.Min(Langst, type.MaxLengte ?? Langst);
        Maximum = type.Maximum ?? long.MaxValue;
        Soort = (vorm.VastPatroon, type.Basis, type.Patroon, type.Codelijst) switch
        {
            (null, Basistype.Tekst, null or ".*[^\\s].*", null) => Waardesoort.Tekst,
            (null, Basistype.Tekst, "[0-9]{4}", null) => Lengte(4),
            (null, Basistype.Tekst, "[0-9]{8}", null) => Lengte(8),
            (null, Basistype.Tekst, "[0-9]{9}", null) => Lengte(9),
            (null, Basistype.Tekst, "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)", null) => Waardesoort.Versie,
            (null, Basistype.Tekst, null, { } lijst) => Lijst(lijst, type),
            (null, Basistype.Getal, null, null) when type is { Minimum: 0, Maximum: < 1_000_000_000_000_000 } => Waardesoort.Getal,
            (null, Basistype.Datum, "[^:Z]*", null) => Waardesoort.Datum,
            ("([a-zA-Z0-9])+", Basistype.Tekst, null, null) => Waardesoort.Letters,
            ({ } vast, Basistype.Tekst or Basistype.Getal, null, null) when IsVast(vast, type) => Een(vast),
            _ => Waardesoort.Geen,
        };
        return Soort != Waardesoort.Geen;
    }

    private Waardesoort Lengte(int aantal)
    {
        var past = MinLengte <= aantal && aantal <= MaxLengte;
        MinLengte = MaxLengte = aantal;
        return past ? Waardesoort.Cijfers : Waardesoort.Geen;
    }

    private Waardesoort Lijst(Codelijst lijst, Datatype type)
    {
        if (lijst.Codes.Keys.Any(c => c.Length is 0 or > 2 || c.Length > type.MaxLengte || c.Length < type.MinLengte || !c.All(char.IsAsciiLetterOrDigit)))
        {
            return Waardesoort.Geen;
        }

        Codes = [.. lijst.Codes.Keys.Select(Ingepakt)];
        return Waardesoort.Code;
    }

    private Waardesoort Een(string vast)
    {
        Vast = new(vast);
        return Waardesoort.Vast;
    }

    /// <summary>A code of one or two characters as the number its bytes make.</summary>
    internal static ushort Ingepakt(string code) => (ushort)(code[0] | (code.Length == 2 ? code[1] << 8 : 0));

    private static bool IsVast(string vast, Datatype type) =>
        vast.Length is > 0 and <= 9 && vast.All(char.IsAsciiDigit) && vast.Length >= (type.MinLengte ?? 0) && vast.Length <= (type.MaxLengte ?? Langst)
        && (type.Basis == Basistype.Tekst || int.Parse(vast, System.Globalization.CultureInfo.InvariantCulture) <= type.Maximum);

    /// <inheritdoc />
    public override string ToString() => Naam;
}
