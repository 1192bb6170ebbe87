namespace Rotonde.Agenda.Acties;

/// <summary>A task of the transformation agenda, with the indicators that table 2 puts under it.</summary>
/// <param name="Code">O1 to O3.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Indicatoren">Codes of table 2.</param>
/// <param name="Bron">Where it stands.</param>
public sealed record Opgave(string Code, string Naam, IReadOnlyList<string> Indicatoren, string Bron);

/// <summary>A focal point within a task.</summary>
/// <param name="Code">S1 to S10.</param>
/// <param name="Opgave">The task.</param>
/// <param name="Titel">Its name.</param>
/// <param name="Effect">What is expected of it, in short.</param>
/// <param name="Bron">Where it stands.</param>
public sealed record Speerpunt(string Code, string Opgave, string Titel, string Effect, string Bron);

/// <summary>An action as the agenda names it.</summary>
/// <param name="Code">INN-01 to INK-17.</param>
/// <param name="Opgave">The task it was listed under. The source does not say to which focal point an action belongs, so neither does this.</param>
/// <param name="Titel">What will be done.</param>
/// <param name="Indicatoren">Only where the source ties the action to an indicator.</param>
/// <param name="Bron">Where it stands.</param>
public sealed record Actiedefinitie(string Code, string Opgave, string Titel, IReadOnlyList<string> Indicatoren, string Bron);

/// <summary>The transformation agenda of Duiven and Westervoort: 3 tasks, 10 focal points, 42 actions .</summary>
/// <param name="Bron">The document.</param>
/// <param name="Opgaven">The tasks.</param>
/// <param name="Speerpunten">The focal points.</param>
/// <param name="Acties">The actions.</param>
public sealed record Transformatieagenda(string Bron, IReadOnlyList<Opgave> Opgaven, IReadOnlyList<Speerpunt> Speerpunten, IReadOnlyList<Actiedefinitie> Acties);
