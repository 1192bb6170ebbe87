using System.Globalization;
using System.Text;
using Rotonde.Basis;
using Rotonde.Data.Inlezen;

namespace Rotonde.Financien.Begroting;

/// <summary>
/// Reads a CBS Iv3 file (UTF-8, comma, one line per municipality, return and taakveld, cost × € 1,000). A file is taken whole or refused with
/// everything that is wrong with it: half a budget looks like a real one.
/// </summary>
public static class Iv3Parser
{
    /// <summary>No return of all municipalities over ten years comes near it; more is not an Iv3 file.</summary>
    public const int MaximumAantalRegels = 500_000;

    private static readonly string[] Kolommen = ["gm_code", "gm_naam", "jaar", "verslagsoort", "inwoners", "taakveld"];

    /// <summary>Reads a stream to its end. The caller keeps the stream.</summary>
    public static Iv3Inlezing Lees(Stream bestand)
    {
        var bevindingen = new List<Iv3Bevinding>();
        var regels = new List<Iv3Regel>();
        var gezien = new Dictionary<(Gemeentecode, int, Iv3Verslagsoort, string), int>();
        Kop? kop = null;
        var nummer = 0;
        try
        {
            foreach (var regel in Csvbestand.Lees(bestand))
            {
                nummer = regel.Nummer;
                if (nummer > MaximumAantalRegels)
                {
                    bevindingen.Add(new Iv3Bevinding(nummer, "Het bestand heeft te veel regels.", "Kies een Iv3-bestand met alleen het sociaal domein."));
                    break;
                }

                if (kop is null)
                {
                    kop = Kop.Lees(regel, bevindingen);
                    if (kop is null)
                    {
                        return Geweigerd(bevindingen);
                    }
                }
                else if (LeesRegel(regel, kop, gezien, bevindingen) is { } gelezen)
                {
                    regels.Add(gelezen);
                }
            }
        }
        catch (DecoderFallbackException)
        {
            bevindingen.Add(new Iv3Bevinding(nummer + 1, "Vanaf hier staan er tekens die geen UTF-8 zijn.", "Sla het bestand opnieuw op als CSV UTF-8."));
        }

        if (kop is null && bevindingen.Count == 0)
        {
            return Geweigerd([new Iv3Bevinding(1, "Het bestand is leeg.", "Kies het bestand dat u van het CBS hebt.")]);
        }

        if (bevindingen.Count == 0 && regels.Count == 0)
        {
            bevindingen.Add(new Iv3Bevinding(2, "Onder de kop staat geen enkele regel.", "Kies een bestand met gegevens."));
        }

        return bevindingen.Count > 0 ? Geweigerd(bevindingen) : new Iv3Inlezing(regels, [], Signaleer(regels));
    }

    private static Iv3Inlezing Geweigerd(IReadOnlyList<Iv3Bevinding> bevindingen) => new([], bevindingen, []);

    private static Iv3Regel? LeesRegel(
        Csvregel regel, Kop kop, Dictionary<(Gemeentecode, int, Iv3Verslagsoort, string), int> gezien, List<Iv3Bevinding> bevindingen)
    {
        var begin = bevindingen.Count;
        void Meld(string wat, string herstel) => bevindingen.Add(new Iv3Bevinding(regel.Nummer, wat, herstel));

        if (regel.Velden is not { } velden)
        {
            Meld("De regel is niet te lezen.", "Kijk of er een aanhalingsteken mist of dat twee regels aan elkaar zitten.");
            return null;
        }

        if (velden.Count != kop.Aantal)
        {
            Meld($"Er staan {velden.Count} velden; de kop heeft er {kop.Aantal}.", "Haal een komma te veel weg of vul het ontbrekende veld in.");
            return null;
        }

        if (!Gemeentecode.TryParse(velden[kop.Code], out var gemeente))
        {
            Meld($"'{velden[kop.Code]}' is geen gemeentecode.", "Schrijf GM en vier cijfers, zoals GM0226.");
        }

        var naam = velden[kop.Naam];
        if (naam.Length == 0)
        {
            Meld("De naam van de gemeente ontbreekt.", "Vul de naam in.");
        }

        var jaarGoed = int.TryParse(velden[kop.Jaar], NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && jaar is >= 2017 and <= 2100;
        if (!jaarGoed)
        {
            Meld($"'{velden[kop.Jaar]}' is geen jaar vanaf 2017.", "Vul een jaar van vier cijfers in; jaren voor 2017 hadden een andere indeling en worden niet ingelezen.");
        }

        var soort = LeesSoort(velden[kop.Verslagsoort], velden[kop.Jaar]);
        if (soort is null)
        {
            Meld(
                $"Verslagsoort '{velden[kop.Verslagsoort]}' past niet bij jaar {velden[kop.Jaar]}.",
                "Schrijf het jaar met X000 (begroting), X001 t/m X004 (kwartaal) of X005 (jaarrekening).");
        }

        if (!int.TryParse(velden[kop.Inwoners], NumberStyles.None, CultureInfo.InvariantCulture, out var inwoners) || inwoners == 0)
        {
            Meld($"'{velden[kop.Inwoners]}' is geen aantal inwoners.", "Vul een heel getal groter dan nul in.");
        }

        var taakveld = velden[kop.Taakveld];
        if (jaarGoed && !Taakvelden.Bestaat(taakveld, jaar))
        {
            Meld($"Taakveld '{taakveld}' bestaat niet in de indeling van {jaar}.", "Controleer de code of het jaar.");
        }

        if (!TryLeesLasten(velden[kop.Lasten], out var lasten))
        {
            Meld($"'{velden[kop.Lasten]}' is geen bedrag.", "Vul het bedrag in duizenden euro's in, met een punt voor decimalen; een ontbrekende opgave laat u weg.");
        }

        if (bevindingen.Count > begin)
        {
            return null;
        }

        if (!gezien.TryAdd((gemeente, jaar, soort!.Value, taakveld), regel.Nummer))
        {
            var eerste = gezien[(gemeente, jaar, soort.Value, taakveld)];
            Meld($"Taakveld {taakveld} van {naam} stond voor deze opgave al op regel {eerste}.", "Haal een van de twee regels weg.");
            return null;
        }

        return new Iv3Regel(gemeente, naam, jaar, soort.Value, inwoners, taakveld, lasten);
    }

    private static Iv3Verslagsoort? LeesSoort(string tekst, string jaar) =>
        tekst.Length == 8 && tekst.StartsWith(jaar, StringComparison.Ordinal) && tekst[4..7] == "X00" && tekst[7] is >= '0' and <= '5'
            ? (Iv3Verslagsoort)(tekst[7] - '0')
            : null;

    private static bool TryLeesLasten(string tekst, out Bedrag lasten)
    {
        // CBS writes -99998 for "no return": that is an absence, never an amount.
        var goed = decimal.TryParse(tekst, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var duizend)
            && Math.Abs(duizend) < 100_000_000m && duizend != -99998m;
        lasten = goed ? Bedrag.Euro(duizend * 1000m) : Bedrag.Nul;
        return goed;
    }

    private static List<string> Signaleer(List<Iv3Regel> regels) =>
    [
        .. regels
            .GroupBy(r => (r.Gemeente, r.Naam, r.Jaar, r.Soort))
            .Where(g => g.All(r => r.Lasten == Bedrag.Nul))
            .Select(g => $"{g.Key.Naam}: de opgave {Taakvelden.Naam(g.Key.Soort)} {g.Key.Jaar} is niet geleverd; alle bedragen zijn nul."),
    ];

    private sealed record Kop(int Aantal, int Code, int Naam, int Jaar, int Verslagsoort, int Inwoners, int Taakveld, int Lasten)
    {
        public static Kop? Lees(Csvregel regel, List<Iv3Bevinding> bevindingen)
        {
            if (regel.Velden is not { } velden)
            {
                bevindingen.Add(new Iv3Bevinding(1, "De kop is niet te lezen.", "Kies het bestand dat u van het CBS hebt."));
                return null;
            }

            var namen = velden.ToList();
            foreach (var kolom in Kolommen.Where(k => !namen.Contains(k)))
            {
                bevindingen.Add(new Iv3Bevinding(1, $"De kolom '{kolom}' ontbreekt.", $"De kop hoort te zijn: {string.Join(',', Kolommen)},lasten."));
            }

            var lasten = namen.FindIndex(n => n is "lasten" or "lasten_keur");
            if (lasten < 0)
            {
                bevindingen.Add(new Iv3Bevinding(1, "De kolom 'lasten' ontbreekt.", $"De kop hoort te zijn: {string.Join(',', Kolommen)},lasten."));
            }

            int Plek(string naam) => namen.IndexOf(naam);
            return bevindingen.Count > 0
                ? null
                : new Kop(namen.Count, Plek("gm_code"), Plek("gm_naam"), Plek("jaar"), Plek("verslagsoort"), Plek("inwoners"), Plek("taakveld"), lasten);
        }
    }
}
