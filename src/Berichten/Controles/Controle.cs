using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Registerregels;
using Rotonde.Berichten.Regels;

namespace Rotonde.Berichten.Controles;

/// <summary>Judges a message. Each method gives all findings, not the first, in the order of the file.</summary>
public static class Controle
{
    /// <summary>Level 1: structure, facets and code lists of the release. A finding here means no retour: the sender gets a fault (Fo01).</summary>
    public static IReadOnlyList<Bevinding> Niveau1(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        return Structuurcontrole.Toets(bericht);
    }

    /// <summary>Level 2: everything that can be seen in the message itself. Meant for a message that is clean on level 1; on another it judges what it can read.</summary>
    public static IReadOnlyList<Bevinding> Niveau2(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        return Inhoudsregels.Toets(bericht);
    }

    /// <summary>Levels 1 and 2; level 2 only when level 1 is clean.</summary>
    public static IReadOnlyList<Bevinding> Niveau1En2(Bericht bericht) => Niveau1(bericht) is { Count: > 0 } bevindingen ? bevindingen : Niveau2(bericht);

    /// <summary>
    /// Levels 1 and 2 on what we are about to send, so that a mistake stays at home: a weekly frequency without end date is CD076 (C22).
    /// </summary>
    public static IReadOnlyList<Bevinding> VoorVerzending(Bericht bericht) => Niveau1En2(bericht);

    /// <summary>
    /// Levels 3 and 4 against what is known, as the receiver of the message: the header, and then a 301 or 319 as the aanbieder, a 305, 307, 315, 317 or 323 as the
    /// gemeente, a 325 as the aanbieder. A sender may ask the same of its own register beforehand. Retour messages have no rules of these levels.
    /// Pure; <see cref="Niveau3Async(Bericht, IBerichtregister, DateOnly, IContractafspraken?, CancellationToken)"/> looks up what it needs.
    /// </summary>
    /// <param name="bericht">A message without findings on levels 1 and 2.</param>
    /// <param name="stand">Answer of the register to <see cref="Registervraag.Voor(Bericht)"/>.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="afspraken">Agreed tariffs by product and day; without them TR418 is not judged.</param>
    /// <exception cref="FormatException">The message is not clean on levels 1 and 2.</exception>
    public static IReadOnlyList<Bevinding> Niveau3(
        Bericht bericht, Registerstand stand, DateOnly vandaag, IReadOnlyDictionary<Afspraakvraag, Contractafspraak>? afspraken = null)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        ArgumentNullException.ThrowIfNull(stand);
        return Registercontrole.Toets(bericht, stand, vandaag, afspraken);
    }

    /// <summary>The same for a declaration that was read; a finding has a line number only when it was read from a tree.</summary>
    /// <param name="declaratie">The 323.</param>
    /// <param name="stand">Answer of the register to <see cref="Registervraag.Voor(Gelezendeclaratie)"/>.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="afspraken">Agreed tariffs by product and day; without them TR418 is not judged.</param>
    public static IReadOnlyList<Bevinding> Niveau3(
        Gelezendeclaratie declaratie, Registerstand stand, DateOnly vandaag, IReadOnlyDictionary<Afspraakvraag, Contractafspraak>? afspraken = null)
    {
        ArgumentNullException.ThrowIfNull(declaratie);
        ArgumentNullException.ThrowIfNull(stand);
        return Registercontrole.Toets(declaratie, stand, vandaag, afspraken);
    }

    /// <summary>The same with one question to the register, and one to the contracts.</summary>
    /// <param name="declaratie">The 323.</param>
    /// <param name="register">What came before.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="contracten">Agreed tariffs; none when they are not known.</param>
    /// <param name="stop">Stops the look-ups.</param>
    public static async Task<IReadOnlyList<Bevinding>> Niveau3Async(
        Gelezendeclaratie declaratie, IBerichtregister register, DateOnly vandaag, IContractafspraken? contracten = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(declaratie);
        ArgumentNullException.ThrowIfNull(register);
        var vraag = Registervraag.Voor(declaratie);
        var stand = await register.ZoekAsync(vraag, stop).ConfigureAwait(false);
        var afspraken = contracten is null ? null : await contracten.ZoekAsync(vraag.Aanbieder, Afspraakvraag.Voor(declaratie), stop).ConfigureAwait(false);
        return Niveau3(declaratie, stand, vandaag, afspraken);
    }

    /// <summary>Levels 3 and 4 with one question to the register, and one to the contracts for a declaration.</summary>
    /// <param name="bericht">A message without findings on levels 1 and 2.</param>
    /// <param name="register">What came before.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="contracten">Agreed tariffs; none when they are not known.</param>
    /// <param name="stop">Stops the look-ups.</param>
    public static async Task<IReadOnlyList<Bevinding>> Niveau3Async(
        Bericht bericht, IBerichtregister register, DateOnly vandaag, IContractafspraken? contracten = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        ArgumentNullException.ThrowIfNull(register);
        var vraag = Registervraag.Voor(bericht);
        var stand = await register.ZoekAsync(vraag, stop).ConfigureAwait(false);
        var afspraken = contracten is not null && bericht.Soort.Nummer == 323
            ? await contracten.ZoekAsync(vraag.Aanbieder, Afspraakvraag.Voor(bericht), stop).ConfigureAwait(false)
            : null;
        return Niveau3(bericht, stand, vandaag, afspraken);
    }

    /// <summary>All levels in turn, each only when the ones before it are clean: what a receiver runs on a message that came in.</summary>
    /// <param name="bericht">Any message.</param>
    /// <param name="register">What came before.</param>
    /// <param name="vandaag">Today in the Netherlands.</param>
    /// <param name="contracten">Agreed tariffs; none when they are not known.</param>
    /// <param name="stop">Stops the look-ups.</param>
    public static async Task<IReadOnlyList<Bevinding>> BeoordeelAsync(
        Bericht bericht, IBerichtregister register, DateOnly vandaag, IContractafspraken? contracten = null, CancellationToken stop = default) =>
        Niveau1En2(bericht) is { Count: > 0 } bevindingen ? bevindingen : await Niveau3Async(bericht, register, vandaag, contracten, stop).ConfigureAwait(false);
}
