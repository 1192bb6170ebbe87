using System.Globalization;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Snel;
using Rotonde.Berichten.Xml;

namespace Rotonde.Berichten.Berichttypen;

/// <summary>
/// A 323 that is clean on levels 1 and 2, read for judging and keeping it: from its bytes when that is certain, else from its tree. Both say the same; only a tree
/// knows line numbers.
/// </summary>
public sealed class Gelezendeclaratie
{
    internal Gelezendeclaratie(Bericht kop, Declaratiebericht inhoud, Bericht? boom = null) => (Kop, Inhoud, Boom) = (kop, inhoud, boom);

    /// <summary>Sender, receiver, identification and the declaration before its clients; with its clients when it was read from a tree.</summary>
    public Bericht Kop { get; }

    /// <summary>All values.</summary>
    public Declaratiebericht Inhoud { get; }

    internal Bericht? Boom { get; }

    /// <summary>Reads the values of a tree.</summary>
    /// <param name="declaratie">A 323 that is clean on levels 1 and 2.</param>
    /// <exception cref="ArgumentException">It is another message.</exception>
    /// <exception cref="FormatException">It is not clean; the message names the place.</exception>
    public static Gelezendeclaratie Van(Bericht declaratie) => new(declaratie, Declaratiebericht.Uit(declaratie), declaratie);

    /// <summary>Reads a file of which it is known that it holds a 323 that is clean on levels 1 and 2.</summary>
    /// <param name="bestand">The bytes of the file.</param>
    /// <param name="grenzen">Other limits than the defaults.</param>
    /// <returns>None when it holds no message at all.</returns>
    public static Gelezendeclaratie? Lees(ReadOnlyMemory<byte> bestand, Xmlgrenzen? grenzen = null) =>
        LeesSnel(bestand, grenzen) is { } snel ? snel
            : Berichtlezer.Lees(bestand, grenzen ?? Xmlgrenzen.Standaard).Bericht is { } bericht ? Van(bericht)
            : null;

    /// <summary>Reads a file from its bytes.</summary>
    /// <param name="bestand">The bytes of any file.</param>
    /// <param name="grenzen">Other limits than the defaults.</param>
    /// <returns>None when it is not for certain a 323 that is clean on levels 1 and 2: then only <see cref="Berichtlezer"/> and the checks can tell.</returns>
    public static Gelezendeclaratie? LeesSnel(ReadOnlyMemory<byte> bestand, Xmlgrenzen? grenzen = null) => Snelcontrole.Declaratie(bestand, grenzen);

    /// <summary>Where a client stands in the message, as findings give it; from 0.</summary>
    public string Pad(int client) => Volgend("Bericht/Declaratie/Clienten/Client", client, Inhoud.Clienten.Count);

    /// <summary>Where a line of a client stands.</summary>
    public string Pad(int client, int prestatie) => Volgend($"{Pad(client)}/Prestaties/Prestatie", prestatie, Inhoud.Clienten[client].Prestaties.Count);

    private static string Volgend(string pad, int plek, int aantal) => aantal == 1 ? pad : string.Create(CultureInfo.InvariantCulture, $"{pad}[{plek + 1}]");
}
