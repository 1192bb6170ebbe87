using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Snel;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;

namespace Rotonde.Cli;

/// <summary>Judges files one by one, in the order asked, and writes each verdict as soon as it is there.</summary>
/// <param name="niveau">1, or 1 and 2.</param>
/// <param name="alsJson">A JSON array in place of text.</param>
internal sealed class Berichtencontrole(int niveau, bool alsJson)
{
    private static readonly TimeSpan Voortgangstempo = TimeSpan.FromMilliseconds(500);

    /// <summary>What is said of one file. A file that is no message has one finding, code XML, and no kind.</summary>
    private sealed record Uitslag(string Bestand, Berichtsoort? Soort, IReadOnlyList<Bevinding> Bevindingen)
    {
        internal bool Geldig => Soort is not null && Bevindingen.Count == 0;
    }

    /// <summary>Answers the exit code: the gravest of all files.</summary>
    internal int VoerUit(IEnumerable<string> gevraagd)
    {
        var namen = Berichtbestand.Alle(gevraagd);
        using var stroom = Console.OpenStandardOutput();
        using var uit = new BufferedStream(stroom, 64 * 1024);
        var uitgang = alsJson ? InJson(namen, uit) : InTekst(namen, uit);
        if (namen.Count == 0)
        {
            return Berichtenopdracht.Meld("In deze map staat geen enkel .xml-bestand.");
        }

        return uitgang;
    }

    private int InTekst(List<string> namen, Stream stroom)
    {
        using var uit = new StreamWriter(stroom, bufferSize: 4096, leaveOpen: true);
        int goed = 0, onleesbaar = 0;
        foreach (var uitslag in Uitslagen(namen))
        {
            goed += uitslag.Geldig ? 1 : 0;
            onleesbaar += uitslag.Soort is null ? 1 : 0;
            Schrijf(uit, uitslag);
        }

        if (namen.Count > 1)
        {
            uit.WriteLine();
            uit.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{namen.Count} bestanden: {goed} in orde, {namen.Count - goed - onleesbaar} met bevindingen, {onleesbaar} niet te lezen."));
        }

        return onleesbaar > 0 ? Berichtenopdracht.Onleesbaar : goed < namen.Count ? Berichtenopdracht.MetBevindingen : 0;
    }

    private int InJson(List<string> namen, Stream stroom)
    {
        // Sentences stay readable: the output is a file or a pipe, never part of a page.
        using var uit = new Utf8JsonWriter(stroom, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true });
        var uitgang = 0;
        uit.WriteStartArray();
        foreach (var uitslag in Uitslagen(namen))
        {
            uitgang = Math.Max(uitgang, uitslag.Soort is null ? Berichtenopdracht.Onleesbaar : uitslag.Geldig ? 0 : Berichtenopdracht.MetBevindingen);
            Schrijf(uit, uitslag);
            if (uit.BytesPending > 64 * 1024)
            {
                uit.Flush();
            }
        }

        uit.WriteEndArray();
        uit.Flush();
        stroom.WriteByte((byte)'\n');
        return uitgang;
    }

    private IEnumerable<Uitslag> Uitslagen(List<string> namen)
    {
        var tijd = Stopwatch.StartNew();
        var gemeld = TimeSpan.Zero;
        for (var i = 0; i < namen.Count; i++)
        {
            yield return Controleer(namen[i]);
            if (namen.Count > 1 && (tijd.Elapsed - gemeld > Voortgangstempo || (i + 1 == namen.Count && gemeld > TimeSpan.Zero)))
            {
                gemeld = tijd.Elapsed;
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i + 1} van {namen.Count} bestanden gecontroleerd"));
            }
        }
    }

    private Uitslag Controleer(string naam)
    {
        if (Berichtbestand.Open(naam, out var waarom) is not { } stroom)
        {
            return Dicht(naam, waarom);
        }

        try
        {
            using (stroom)
            {
                return Controleer(naam, stroom);
            }
        }
        catch (IOException)
        {
            return Dicht(naam, "dit bestand is niet tot het eind te lezen.");
        }
    }

    private Uitslag Controleer(string naam, Stream stroom)
    {
        if (niveau == 2)
        {
            var uitslag = Snelcontrole.Controleer(stroom);
            return uitslag.Weigering is { } weigering ? new(naam, null, [weigering]) : new(naam, uitslag.Soort, uitslag.Bevindingen);
        }

        var gelezen = Berichtlezer.Lees(stroom);
        return gelezen.Gelukt ? new(naam, gelezen.Bericht.Soort, Controle.Niveau1(gelezen.Bericht)) : new(naam, null, [gelezen.Weigering]);
    }

    private static Uitslag Dicht(string naam, string waarom) =>
        new(naam, null, [new("XML", 1, null, [], char.ToUpperInvariant(waarom[0]) + waarom[1..], "Controleer de naam en de rechten van het bestand.")]);

    private static void Schrijf(StreamWriter uit, Uitslag uitslag)
    {
        var wat = uitslag.Soort is { } soort ? $"{soort} {Berichtstructuur.Van(soort).Naam}" : "geen leesbaar bericht";
        uit.WriteLine(uitslag.Geldig ? $"{uitslag.Bestand}: {wat}, in orde" : $"{uitslag.Bestand}: {wat}, {uitslag.Bevindingen.Count} {(uitslag.Bevindingen.Count == 1 ? "bevinding" : "bevindingen")}");
        foreach (var bevinding in uitslag.Bevindingen)
        {
            var plek = bevinding.Regelnummer > 0 ? string.Create(CultureInfo.InvariantCulture, $"regel {bevinding.Regelnummer}, kolom {bevinding.Kolom}") : "het hele bestand";
            uit.WriteLine($"  {bevinding.Regel,-6}{plek}{(bevinding.Locatie.Count > 0 ? ": " + bevinding.Locatie[0] : "")}");
            uit.WriteLine($"        {bevinding.Melding} {bevinding.Herstel}");
            foreach (var ook in bevinding.Locatie.Skip(1))
            {
                uit.WriteLine($"        Zie ook {ook}.");
            }
        }
    }

    private static void Schrijf(Utf8JsonWriter uit, Uitslag uitslag)
    {
        uit.WriteStartObject();
        uit.WriteString("bestand", uitslag.Bestand);
        uit.WriteString("bericht", uitslag.Soort?.ToString());
        uit.WriteBoolean("geldig", uitslag.Geldig);
        uit.WriteStartArray("niveau1");
        foreach (var bevinding in uitslag.Bevindingen.Where(b => b.Niveau == 1))
        {
            uit.WriteStartObject();
            uit.WriteString("regel", bevinding.Regel);
            uit.WriteNumber("regelnummer", bevinding.Regelnummer);
            uit.WriteNumber("kolom", bevinding.Kolom);
            Rest(uit, bevinding);
        }

        uit.WriteEndArray();
        uit.WriteStartArray("bevindingen");
        foreach (var bevinding in uitslag.Bevindingen.Where(b => b.Niveau != 1))
        {
            uit.WriteStartObject();
            uit.WriteString("regel", bevinding.Regel);
            uit.WriteNumber("niveau", bevinding.Niveau);
            uit.WriteString("retourcode", bevinding.Retourcode);
            Rest(uit, bevinding);
        }

        uit.WriteEndArray();
        uit.WriteEndObject();
    }

    private static void Rest(Utf8JsonWriter uit, Bevinding bevinding)
    {
        uit.WriteStartArray("locatie");
        foreach (var plek in bevinding.Locatie)
        {
            uit.WriteStringValue(plek);
        }

        uit.WriteEndArray();
        uit.WriteString("melding", bevinding.Melding);
        uit.WriteString("herstel", bevinding.Herstel);
        uit.WriteEndObject();
    }
}
