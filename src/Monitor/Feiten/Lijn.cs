using Rotonde.Basis;

namespace Rotonde.Monitor.Feiten;

/// <summary>
/// One line of individual help as the monitor knows it: what and when, never who. An allocation and its extensions are one line; a correction changes
/// its dates, a frozen edition keeps what was reported.
/// </summary>
/// <param name="Nummer">Number of the case.</param>
/// <param name="Wet">Under which act.</param>
/// <param name="Productgroep">Name of the product group.</param>
/// <param name="Taakveld">Where its cost is booked.</param>
/// <param name="Ingang">First day as allocated.</param>
/// <param name="GeplandEinde">Last day as allocated, after all extensions; none is until further notice.</param>
/// <param name="Gestart">First day of help, from the start message.</param>
/// <param name="Gestopt">Last day of help, from the stop message.</param>
/// <param name="Vervallen">Withdrawn before help was given; counts nowhere.</param>
public sealed record Lijn(
    Lijnnummer Nummer,
    Wet Wet,
    string Productgroep,
    string Taakveld,
    DateOnly Ingang,
    DateOnly? GeplandEinde,
    DateOnly? Gestart = null,
    DateOnly? Gestopt = null,
    bool Vervallen = false)
{
    /// <summary>The day help began: as reported, else as allocated.</summary>
    public DateOnly Begin => Gestart ?? Ingang;

    /// <summary>The last day: as reported, else as allocated; none is still running without end.</summary>
    public DateOnly? Einde => Gestopt ?? GeplandEinde;

    /// <summary>Is it running on a reference date? First and last day count.</summary>
    public bool ActiefOp(DateOnly peildatum) => !Vervallen && Ingang <= peildatum && (Einde is null || Einde >= peildatum);

    /// <summary>Did it end within these days?</summary>
    public bool GeeindigdIn(Periode periode) => !Vervallen && Einde is { } einde && einde >= Begin && periode.Bevat(einde);

    /// <summary>Days from start to end, end minus start (C31: 7 April to 31 May is 54 days); none while it has no end.</summary>
    public int? Looptijd => Einde is { } einde && einde >= Begin ? einde.DayNumber - Begin.DayNumber : null;
}

/// <summary>One message with a term: when it had to be done and when it was.</summary>
/// <param name="Nummer">Number of the message in the facts.</param>
/// <param name="Soort">Which message, such as 305.</param>
/// <param name="Norm">Last day in time.</param>
/// <param name="Gedaan">Day it was sent or processed; none when it was not yet.</param>
public sealed record Berichttermijn(Lijnnummer Nummer, string Soort, DateOnly Norm, DateOnly? Gedaan)
{
    /// <summary>In time? What is overdue and not yet sent is not.</summary>
    public bool Tijdig => Gedaan is { } dag && dag <= Norm;
}
